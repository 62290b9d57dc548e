"""Questionnaires: forms that offices design, run natively; no files, no SQL, no Qt, no network."""

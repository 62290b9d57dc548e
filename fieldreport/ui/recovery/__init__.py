"""Backups, the proof that everything works, the emergency sheet, and the question before the keys are erased."""

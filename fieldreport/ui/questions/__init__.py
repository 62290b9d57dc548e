"""The questions of forms as people answer them: one field for each kind."""

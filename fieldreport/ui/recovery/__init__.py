"""Backups, the proof that everything works, starting again from a backup, and erasing the keys."""

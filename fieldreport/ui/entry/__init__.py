"""The way in: a new vault, and a locked one."""

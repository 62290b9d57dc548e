"""A process may be killed at any moment: what was sealed, sent and taken in must not notice."""

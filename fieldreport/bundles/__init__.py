"""The one file that carries records and evidence to one audience; values and streams only."""

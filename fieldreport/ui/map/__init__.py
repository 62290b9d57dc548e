"""The map: outlines that come with the program, reports on them, layers of an organisation's own; no network."""

"""The vault on disk: folder, database, tables, evidence files."""

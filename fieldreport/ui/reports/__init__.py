"""The list of drafts and reports, and reading what is sealed."""

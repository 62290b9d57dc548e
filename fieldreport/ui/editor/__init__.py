"""Writing a report: sections, repeats, checking and sealing."""

"""Small parts of which all pages are made."""

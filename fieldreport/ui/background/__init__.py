"""Work on the open vault, away from the window's thread."""

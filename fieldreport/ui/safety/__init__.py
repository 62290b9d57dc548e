"""What the window does so that nobody else reads along: locking, the clipboard, and what a crash leaves."""

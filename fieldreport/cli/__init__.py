"""The command line: whatever a window can do, a command can."""

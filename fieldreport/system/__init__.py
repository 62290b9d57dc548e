"""What the operating system gives: private files, paths, resources, hardening, progress."""

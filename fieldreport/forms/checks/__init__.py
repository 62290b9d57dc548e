"""What can be wrong with a form that can be read, subject by subject."""

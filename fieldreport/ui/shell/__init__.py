"""The window itself: what is where, what is in front, and what a person can do from everywhere."""

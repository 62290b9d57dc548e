"""Handing reports over, taking them in, and the people on the other side."""

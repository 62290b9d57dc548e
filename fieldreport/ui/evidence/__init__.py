"""Files of evidence in the window: how they come in, how they are listed, how they are looked at."""

"""The forms of this vault: choosing one to fill in, and bringing one."""

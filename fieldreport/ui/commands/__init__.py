"""What a person can ask the window to do, from menus, keys and buttons."""

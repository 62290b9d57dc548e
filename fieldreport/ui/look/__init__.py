"""How everything looks: colours by name, fonts, icons, sizes."""

"""What an owner can choose about the program and the vault."""

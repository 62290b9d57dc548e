"""What leaves the vault for other programs and for paper."""

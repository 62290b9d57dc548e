"""What is written of a report for others."""

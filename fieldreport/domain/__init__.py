"""Plain values and the rules of records, merging, trust and custody."""

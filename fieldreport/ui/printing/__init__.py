"""Reports on paper: laid out in pages with Burmese set right, seen before they are printed, saved as PDF."""

"""What leaves for other programs and for paper: values in, bytes out."""

"""The windows: what people see and touch. Qt lives here and nowhere else."""

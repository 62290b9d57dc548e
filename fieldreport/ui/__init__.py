"""The windows: what people see and touch, and the only place where Qt lives."""

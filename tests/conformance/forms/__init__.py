"""What other XForms engines answer, as data: a module a suite; `python -m tests.conformance.forms FOLDER` runs all."""

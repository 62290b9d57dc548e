"""How a form is written as an XForm document, part by part (ODK XForms specification)."""

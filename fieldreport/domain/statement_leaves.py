"""The leaves of what people say about a report: a note, a question, a retraction."""

TEXT = "/text"
REASON = "/reason"

ABOUT = "/about"
"""The path of the answer, or the evidence, that it is about; without it it is about the report."""

AT = "/at"
"""Where in a recording, in seconds from its beginning."""

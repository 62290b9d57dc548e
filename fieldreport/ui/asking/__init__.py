"""Questions of an office about a report: asked at an answer, seen at that field, answered by a new version."""

"""FieldReport: document human-rights violations offline, and hand them over provably."""

__version__ = "0.1.0"

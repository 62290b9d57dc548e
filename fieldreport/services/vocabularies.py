"""The controlled lists that come with the program, read when one is first asked for."""

from collections.abc import Mapping
from functools import cached_property

from fieldreport.domain.vocabulary import Vocabulary, read_vocabularies
from fieldreport.system.resource_files import resource_bytes

INCIDENT_TYPES = "incident_type"
CONSENT_PURPOSES = "consent_purpose"


class Vocabularies:
    """Finds words for codes."""

    @cached_property
    def by_name(self) -> Mapping[str, Vocabulary]:
        """Every list by its name."""
        return read_vocabularies(resource_bytes("vocabularies.json"))

    def label(self, name: str, code: str, language: str) -> str:
        """Say a code of one list in *language*, else in English; a code that is not in it is its own word."""
        return self.by_name[name].label(code, language)

"""The namespaces of XForms documents, and the prefixes that expressions may use without a declaration."""

from types import MappingProxyType
from typing import Final

XFORMS: Final = "http://www.w3.org/2002/xforms"
XHTML: Final = "http://www.w3.org/1999/xhtml"
JAVAROSA: Final = "http://openrosa.org/javarosa"
OPENROSA: Final = "http://openrosa.org/xforms"
ODK: Final = "http://www.opendatakit.org/xforms"
FIELDREPORT: Final = "urn:fieldreport:form:1"
"""Ours: what an answer means."""

USUAL_PREFIXES: Final = MappingProxyType({"h": XHTML, "jr": JAVAROSA, "odk": ODK, "orx": OPENROSA, "xf": XFORMS})

"""Compares the XForms that our import makes of spreadsheets with those that pyxform made in its own tests."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from fieldreport.forms.convert import convert_workbook
from tests.conformance.forms.pairs import pairs
from tests.conformance.forms.suite import Tally

_XFORMS = "{http://www.w3.org/2002/xforms}"


def difference(pair: Mapping[str, Any]) -> str:
    """Say where our XForm and the recorded one part; empty if nowhere.

    Layout, title, id, and the order of lists do not count.
    """
    root = _root_name(pair["xml"])
    if pair["md"]:
        ours = convert_workbook(pair["md"].encode(), "md", name="", root=root)[0]
    else:
        ours = convert_workbook(_comma_separated(pair["ss"]), "csv", name="", root=root)[0]
    if ours is None:
        return "nothing came of it"
    found, wanted = (_canonical(text).split("<") for text in (ours, pair["xml"]))
    if found == wanted:
        return ""
    return next(
        (f"{one!r} instead of {other!r}" for one, other in zip(found, wanted, strict=False) if one != other), ""
    )


def _root_name(xform: str) -> str:
    instance = ET.fromstring(xform).find(f".//{_XFORMS}instance")
    assert instance is not None
    return instance[0].tag.rpartition("}")[2]


def _canonical(xform: str) -> str:
    top = ET.fromstring(xform)
    for element in top.iter():
        element.text, element.tail = (" ".join((text or "").split()) for text in (element.text, element.tail))
        if element.tag.endswith("}title"):
            element.text = ""
    for model in top.iter(f"{_XFORMS}model"):
        instances = model.findall(f"{_XFORMS}instance")
        for name in ("id", "version"):
            instances[0][0].attrib.pop(name, None)
        for instance in sorted(instances[1:], key=lambda one: one.get("id", "")):
            model.remove(instance)
            model.append(instance)
        for text in model.iter(f"{_XFORMS}text"):
            text[:] = sorted(text, key=lambda one: one.get("form", ""))
    return ET.canonicalize(ET.tostring(top, encoding="unicode"))


def _comma_separated(sheets: Mapping[str, list[Mapping[str, str]]]) -> bytes:
    out = io.StringIO(newline="")
    write = csv.writer(out)
    for name, rows in sheets.items():
        headers = list(dict.fromkeys(header for row in rows for header in row))
        write.writerow([name])
        write.writerow(["", *headers])
        write.writerows([["", *(row.get(header, "") for header in headers)] for row in rows])
    return out.getvalue().encode()


def run(folder: Path) -> Tally:
    """Import every spreadsheet of the pairs, and compare."""
    compared = [(pair, difference(pair)) for pair in pairs(folder) if pair["md"] or pair["ss"]]
    parted = tuple(f"{pair['id']} {pair['test']}: {where}" for pair, where in compared if where)
    return Tally("imported pairs", len(compared) - len(parted), 0, 1, parted)

"""Lists beside a form: CSV in all its spellings, XML, GeoJSON."""

import json

import pytest

from fieldreport.errors import FormRefused
from fieldreport.forms.lists import MAX_COLUMNS, read_list
from fieldreport.forms.tree import Node


def rows(instance: Node) -> list[dict[str, str]]:
    root = instance.child("root")
    assert root is not None
    return [{cell.name: cell.string() for cell in item.elements()} for item in root.elements()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_csv_is_read_in_every_spelling(delimiter: str, end: str, start: str) -> None:
    text = start + end.join([f"name{delimiter}label", f"a{delimiter}A", f'b{delimiter}"B {delimiter} B"', ""])
    assert rows(read_list(text.encode(), "jr://file-csv/x.csv")) == [
        {"name": "a", "label": "A"},
        {"name": "b", "label": f"B {delimiter} B"},
    ]


def test_short_rows_end_in_blanks_and_long_ones_are_cut() -> None:
    assert rows(read_list(b"a,b\n1\n1,2,3", "x.csv")) == [{"a": "1", "b": ""}, {"a": "1", "b": "2"}]


def test_an_empty_line_is_a_row_of_blanks_but_not_at_the_end() -> None:
    assert rows(read_list(b"a,b\n\n1,2\n\n\n", "x.csv")) == [{"a": "", "b": ""}, {"a": "1", "b": "2"}]


def test_a_line_may_end_in_line_feed_and_carriage_return() -> None:
    assert rows(read_list(b"a,b\n\r1,2\n\r3,4", "x.csv")) == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]


def test_an_empty_csv_has_no_rows() -> None:
    assert rows(read_list(b"", "x.csv")) == []


def test_a_csv_is_known_without_its_ending() -> None:
    assert rows(read_list(b"a\n1", "jr://file/list")) == [{"a": "1"}]


def test_xml_stands_as_it_is() -> None:
    instance = read_list(b"<?xml version='1.0'?><root>\n <item><name>a</name></item>\n</root>", "x.xml")
    assert rows(instance) == [{"name": "a"}]


def test_xml_in_another_encoding_is_read() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><root><item><name>é</name></item></root>'
    assert rows(read_list(text.encode("latin-1"), "x.xml")) == [{"name": "é"}]


def geojson(*features: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def test_geojson_becomes_items_with_a_geometry() -> None:
    found = rows(
        read_list(
            geojson(
                {
                    "id": "f1",
                    "geometry": {"type": "Point", "coordinates": [96.15, 16.8]},
                    "properties": {"name": "A", "n": 3, "x": 1.5, "is": True, "no": None, "tags": ["é"]},
                },
                {"id": "f2", "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}},
                {
                    "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [1, 2]]]},
                    "properties": {"id": "own"},
                },
                {"geometry": {"type": "MultiPoint", "coordinates": []}},
                {"geometry": None},
            ),
            "jr://file/x.geojson",
        )
    )
    assert found[0] == {
        "geometry": "16.8 96.15 0 0", "name": "A", "n": "3", "x": "1.5", "is": "true", "no": "", "tags": '["é"]',
        "id": "f1",
    }  # fmt: skip
    assert found[1] == {"geometry": "2 1 0 0; 4 3 0 0", "id": "f2"}
    assert found[2] == {"geometry": "2 1 0 0; 4 3 0 0; 2 1 0 0", "id": "own"}
    assert [item["geometry"] for item in found[3:]] == ["", ""]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"\xff\xfe\x00", "x.csv"),
        (b"<root>", "x.xml"),
        (b"\xff", "x.xml"),
        (b"<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>", "x.xml"),
        (b"{", "x.geojson"),
        (b"{" + b'"a":[' * 100_000, "x.geojson"),
        (b'{"features": 1}', "x.geojson"),
        (b'{"features": [1]}', "x.geojson"),
        (geojson({"geometry": {"type": "Point", "coordinates": [1]}}), "x.geojson"),
        (geojson({"geometry": {"type": "Point", "coordinates": ["x", {}]}}), "x.geojson"),
        (geojson({"geometry": {"type": "LineString", "coordinates": [1]}}), "x.geojson"),
        (",".join(["a"] * (MAX_COLUMNS + 1)).encode(), "x.csv"),
        (b'a\n"' + b"x" * 200_000, "x.csv"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, name: str) -> None:
    with pytest.raises(FormRefused):
        read_list(content, name)


def test_a_geojson_that_grows_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from fieldreport.forms import lists  # noqa: PLC0415
    from fieldreport.forms.tree import TreeLimits  # noqa: PLC0415

    monkeypatch.setattr(lists, "LIMITS", TreeLimits(nodes=3))
    with pytest.raises(FormRefused):
        read_list(geojson({"properties": {"a": 1, "b": 2}}), "x.geojson")

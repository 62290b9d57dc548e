"""Layers of the map: what is read of GeoJSON, and what is refused before it costs anything."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.map_layer import MAX_FILE_SIZE, MAX_POSITIONS, NamedPoint, read_map_layer
from fieldreport.errors import InvalidInput

SQUARE = [[96, 20], [97, 20], [97, 21], [96, 20]]


def spelled(geometry: object, **properties: object) -> bytes:
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()


def test_points_lines_and_areas_are_read_with_the_names_of_points() -> None:
    collection = {
        "type": "GeometryCollection",
        "geometries": [
            {"type": "Point", "coordinates": [96.1, 21.9, 74]},
            {"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]},
            {"type": "LineString", "coordinates": [[1, 2], [3, 4]]},
            {"type": "MultiPolygon", "coordinates": [[SQUARE], [SQUARE, SQUARE]]},
        ],
    }
    layer = read_map_layer(b"\xef\xbb\xbf" + spelled(collection, name=" မန္တလေး\u200b\n"))
    assert layer.points[0] == NamedPoint((96.1, 21.9), "မန္တလေး\u200b")
    assert len(layer.points) == 3
    assert layer.lines == (((1.0, 2.0), (3.0, 4.0)),)
    assert [len(area) for area in layer.areas] == [1, 2]


def test_a_bare_geometry_and_a_feature_without_a_place_are_read_too() -> None:
    assert read_map_layer(b'{"type": "Point", "coordinates": [1, 2]}').points
    features = [
        {"type": "Feature", "geometry": None},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}},
    ]
    assert len(read_map_layer(json.dumps({"type": "FeatureCollection", "features": features}).encode()).points) == 1


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"1",
        b'{"type": "FeatureCollection", "features": []}',
        b'{"type": "FeatureCollection", "features": [3]}',
        b'{"type": "Feature"}',
        spelled({"type": "Point", "coordinates": [200, 0]}),
        spelled({"type": "Point", "coordinates": [0, 91]}),
        spelled({"type": "Point", "coordinates": ["96", "20"]}),
        spelled({"type": "Point", "coordinates": [96]}),
        b'{"type": "Point", "coordinates": [NaN, 1]}',
        b'{"type": "Point", "coordinates": [1e999, 1]}',
        spelled({"type": "LineString", "coordinates": []}),
        spelled({"type": "Polygon", "coordinates": 3}),
        spelled({"type": "Topology", "coordinates": []}),
        spelled({"type": "GeometryCollection", "geometries": [{}]}),
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b" " * (MAX_FILE_SIZE + 1),
    ],
)
def test_what_is_no_layer_is_refused(untrusted: bytes) -> None:
    with pytest.raises(InvalidInput):
        read_map_layer(untrusted)


def test_too_many_positions_are_refused_before_they_are_built() -> None:
    many = b'{"type": "LineString", "coordinates": [' + b"[1,2]," * (2 * MAX_POSITIONS + 1) + b"[1,2]]}"
    before = time.process_time()
    with pytest.raises(InvalidInput, match="positions"):
        read_map_layer(many)
    assert time.process_time() - before < 0.5
    several = b'{"type": "LineString", "coordinates": [' + b"[1,2]," * (MAX_POSITIONS + 1) + b"[1,2]]}"
    with pytest.raises(InvalidInput, match="positions"):
        read_map_layer(several)


def test_collections_in_collections_end_somewhere() -> None:
    geometry: object = {"type": "Point", "coordinates": [1, 2]}
    for _ in range(12):
        geometry = {"type": "GeometryCollection", "geometries": [geometry]}
    with pytest.raises(InvalidInput):
        read_map_layer(spelled(geometry))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["type", "features", "geometry", "coordinates", "geometries", "properties", "name"]),
                inner
                | st.sampled_from(
                    [
                        "Point",
                        "Polygon",
                        "LineString",
                        "MultiPoint",
                        "FeatureCollection",
                        "Feature",
                        "GeometryCollection",
                    ]
                ),
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_read_or_refused(content: object) -> None:
    try:
        layer = read_map_layer(json.dumps(content).encode())
    except InvalidInput:
        return
    assert layer.points or layer.lines or layer.areas

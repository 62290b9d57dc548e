"""The outlines that come along: whole, quick to read, and named in both scripts."""

import re
import time

from fieldreport.system.resource_files import resource_bytes
from fieldreport.ui.map.projection import from_plane, to_plane
from fieldreport.ui.map.region import Line, Region, read_region


def test_the_region_is_read_in_a_moment() -> None:
    taken = []
    for _ in range(3):
        before = time.process_time()
        read_region()
        taken.append(time.process_time() - before)
    assert min(taken) < 0.1


def test_the_country_is_where_it_is(region: Region) -> None:
    north_west, south_east = region.home.topLeft(), region.home.bottomRight()
    top, bottom = from_plane(north_west.x(), north_west.y()), from_plane(south_east.x(), south_east.y())
    assert (round(top.longitude, 1), round(top.latitude, 1)) == (92.2, 28.5)
    assert (round(bottom.longitude, 1), round(bottom.latitude, 1)) == (101.2, 9.8)
    assert [land.is_home for land in region.lands].count(True) == 1
    assert region.lands[-1].is_home


def test_states_and_towns_have_names_in_both_scripts(region: Region) -> None:
    states = {label.name: label.burmese for label in region.labels if label.kind == "state"}
    assert len(states) == 15
    assert states["Chin"] == "ချင်း"
    assert all(states.values())
    towns = [label for label in region.labels if label.kind == "town"]
    assert towns[0].name == "Yangon"
    assert (towns[0].x, towns[0].y) == to_plane(16.8053, 96.1561)
    for label in region.labels:
        assert re.fullmatch("[\u1000-\u104f()]*", label.burmese), label.name
        # The more important names come first and have the first choice of room.
    assert [label.zoom for label in towns] == sorted(label.zoom for label in towns)


def test_lines_are_thinned_out_only_from_afar() -> None:
    line = Line.of([(0.5 + number / 1e7, 0.5) for number in range(1000)])
    assert line.at(4).count() < 20
    assert line.at(4).first() == line.at(17).first()
    assert line.at(4).last() == line.at(17).last()
    assert line.at(17).count() == 1000
    assert line.at(12) is line.at(17)


def test_the_resource_says_where_it_comes_from_and_that_frontiers_are_disputed() -> None:
    text = resource_bytes("map", "ATTRIBUTION.md").decode()
    for said in ("Natural Earth", "public domain", "disputed", "GeoNames"):
        assert said in text

"""Where reports are put on the map, how exactly, and which are not."""

from pathlib import Path

import pytest

from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.place import PlaceCode, PlaceLevel
from fieldreport.domain.report import FactFilter
from fieldreport.errors import FileTooLarge, InvalidInput, NotFound
from fieldreport.services.map_layers import MAX_LAYERS
from fieldreport.services.report_map import MapOfReports, MapQuery
from fieldreport.system.progress import ProgressReporter
from tests.journeys.sample_report import ANSWERS, seal_sample
from tests.journeys.vault_kit import DOCUMENTER, World

PLACE = "/place[k00000000000000b1]/"
OTHER = "/place[k00000000000000b2]/"


def asked(world: World, **query: object) -> MapOfReports:
    return world[DOCUMENTER].report_map.find(MapQuery(**query), reporter=ProgressReporter())  # type: ignore[arg-type] # any


def with_place(**answers: str) -> dict[str, LeafValue]:
    rest = {path: value for path, value in ANSWERS.items() if not path.startswith("/place")}
    place = {"place_name": "Somewhere", "place_role": "impact", "place_precision": "1_exact", **answers}
    return {**rest, **{PLACE + name: value for name, value in place.items()}}


def test_a_report_stands_at_its_gazetteers_place_as_exactly_as_it_says(world: World) -> None:
    subject = seal_sample(world[DOCUMENTER])
    (placed,) = asked(world).placed
    assert (placed.subject, placed.place) == (subject, "Bokpyin")
    assert (placed.latitude, placed.longitude, placed.radius) == (11.2658, 98.7609, 8_000)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"place_position": "16.5 97.25 0 12"}, (16.5, 97.25, 12)),
        ({"place_position": "16.5 97.25"}, (16.5, 97.25, 0)),
        ({"place_position": "16.5 97.25 0 3", "place_precision": "3_village"}, (16.5, 97.25, 2_000)),
        ({"place_name": "x [MMR004]", "place_precision": "3_village"}, (22.16, 93.51, 150_000)),
        ({"place_name": "Bokpyin [geonames:1328076]", "place_precision": "7_state"}, (11.2658, 98.7609, 150_000)),
    ],
)
def test_a_position_goes_before_a_name_and_the_coarser_of_two_precisions_holds(
    world: World, answers: dict[str, str], expected: tuple[float, float, float]
) -> None:
    seal_sample(world[DOCUMENTER], with_place(**answers))
    (placed,) = asked(world).placed
    assert (placed.latitude, placed.longitude, placed.radius) == expected


@pytest.mark.parametrize(
    "answers",
    [
        {"place_name": "A village nobody knows"},
        {"place_name": "x [NOWHERE]"},
        {"place_name": "Myanmar [MMR]"},
        {"place_name": "Bokpyin [geonames:1328076]", "place_precision": "0_withheld"},
        {"place_name": "Bokpyin [geonames:1328076]", "place_precision": "8_country"},
    ],
)
def test_what_has_no_place_or_withholds_it_is_listed_beside_the_map(world: World, answers: dict[str, str]) -> None:
    subject = seal_sample(world[DOCUMENTER], with_place(**answers))
    found = asked(world)
    assert found.placed == ()
    assert [one.subject for one in found.unplaced] == [subject]


def test_where_fire_came_from_is_not_where_it_fell(world: World) -> None:
    seal_sample(
        world[DOCUMENTER],
        {
            **ANSWERS,
            OTHER + "place_name": "Dawei",
            OTHER + "place_role": "origin_of_fire unit_base",
            OTHER + "place_precision": "1_exact",
            OTHER + "place_position": "14 98 0 0",
        },
    )
    assert [one.place for one in asked(world).placed] == ["Bokpyin"]


def test_a_place_without_a_position_stands_for_what_lies_around_it(world: World) -> None:
    places = world[DOCUMENTER].places
    village = places.add(["Lay Nyar"], level=PlaceLevel.VILLAGE, parent=PlaceCode("geonames:1328076"))
    seal_sample(world[DOCUMENTER], with_place(place_name=f"Lay Nyar [{village.code}]", place_precision="3_village"))
    (placed,) = asked(world).placed
    assert (placed.place, placed.latitude, placed.radius) == ("Lay Nyar", 11.2658, 5_000)


def test_the_query_chooses_by_words_and_facts_and_retracted_reports_are_left_out(world: World) -> None:
    session = world[DOCUMENTER]
    first, second = seal_sample(session), seal_sample(session, {**ANSWERS, "/incident/when": "2024-01-01"})
    assert [one.subject for one in asked(world).placed] == [second, first]
    assert len(asked(world, text="pyigyi").placed) == 2
    assert asked(world, text="nothing").placed == ()
    assert asked(world, text="။").placed == ()
    year = FactFilter(role="incident.when", first_day="2024-01-01", last_day="2024-12-31")
    assert [one.subject for one in asked(world, facts=(year,)).placed] == [second]
    assert asked(world, text="nothing", facts=(year,)).placed == ()
    session.statements.retract(first, "")
    assert [one.subject for one in asked(world).placed] == [second]


def test_layers_are_kept_in_the_vault_under_a_name(world: World, tmp_path: Path) -> None:
    layers = world[DOCUMENTER].map_layers
    file = tmp_path / "villages.geojson"
    file.write_bytes(b'{"type": "Point", "coordinates": [96, 20]}')
    added = layers.add(file, name="Villages")
    assert layers.names() == ("Villages",)
    assert layers.read("Villages") == added
    layers.add(file, name="Villages")
    layers.remove("Villages")
    assert layers.names() == ()
    with pytest.raises(NotFound):
        layers.read("Villages")
    with pytest.raises(NotFound):
        layers.remove("Villages")


def test_a_layer_that_cannot_be_kept_changes_nothing(world: World, tmp_path: Path) -> None:
    layers = world[DOCUMENTER].map_layers
    file = tmp_path / "x"
    file.write_bytes(b"{}")
    with pytest.raises(InvalidInput):
        layers.add(file, name="x")
    file.write_bytes(b'{"type": "Point", "coordinates": [96, 20]}')
    for name in ("", "  ", "a\nb", "x" * 61):
        with pytest.raises(InvalidInput):
            layers.add(file, name=name)
    for number in range(MAX_LAYERS):
        layers.add(file, name=str(number))
    with pytest.raises(InvalidInput):
        layers.add(file, name="one more")
    file.write_bytes(b" " * ((16 << 20) + 1))
    with pytest.raises(FileTooLarge):
        layers.add(file, name="0")
    assert len(layers.names()) == MAX_LAYERS

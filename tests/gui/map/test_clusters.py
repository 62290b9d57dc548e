"""Markers never lie on one another, and none is lost."""

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from fieldreport.ui.map.clusters import clustered, marker_radius, spots

POINTS = st.lists(
    st.tuples(st.floats(0.74, 0.80, allow_nan=False), st.floats(0.40, 0.48, allow_nan=False)), max_size=120
)


@given(POINTS, st.floats(500, 5e6))
def test_no_two_markers_touch_and_every_point_is_in_one(points: list[tuple[float, float]], scale: float) -> None:
    made = clustered(spots(points), scale)
    assert sorted(number for cluster in made for number in cluster.members) == list(range(len(points)))
    assert all(cluster.count == len(cluster.members) for cluster in made)
    for one, other in itertools.combinations(made, 2):
        apart = math.hypot((one.x - other.x) * scale, (one.y - other.y) * scale)
        assert apart >= one.radius + other.radius


def test_points_of_one_place_are_one_spot_and_far_ones_stay_apart() -> None:
    made = clustered(spots([(0.75, 0.44), (0.75, 0.44), (0.80, 0.44)]), 10_000)
    assert sorted(cluster.count for cluster in made) == [1, 2]
    (both,) = (cluster for cluster in made if cluster.count == 2)
    assert len(both.spots) == 1
    assert (both.x, both.y) == (0.75, 0.44)


def test_a_cluster_stands_where_most_of_it_is() -> None:
    (cluster,) = clustered(spots([*[(0.75, 0.44)] * 9, (0.7501, 0.44)]), 10_000)
    assert 0.75 < cluster.x < 0.75002


def test_markers_grow_with_what_they_hold_and_not_without_end() -> None:
    radii = [marker_radius(count) for count in (1, 2, 10, 100, 10_000, 1_000_000)]
    assert radii == sorted(radii)
    assert radii[-1] == radii[-2]

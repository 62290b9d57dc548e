"""Moving and zooming: what is under the pointer stays there, and the map is never lost from sight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.ui.map.camera import LEAST_ZOOM, MOST_ZOOM, Camera
from fieldreport.ui.map.projection import from_plane, metres_of_plane, to_plane

HERE = Camera(0.77, 0.44, 7, 800, 600)


@given(st.floats(-85, 85), st.floats(-180, 180))
def test_the_plane_and_back_is_where_one_was(latitude: float, longitude: float) -> None:
    back = from_plane(*to_plane(latitude, longitude))
    assert back.latitude == pytest.approx(latitude, abs=1e-9)
    assert back.longitude == pytest.approx(longitude, abs=1e-9)


def test_the_projection_is_the_one_of_tiles() -> None:
    assert to_plane(0, 0) == (0.5, 0.5)
    # Yangon lies in tile 12/3142/1853 (EPSG:3857).
    x, y = to_plane(16.8053, 96.1561)
    assert (int(x * 4096), int(y * 4096)) == (3142, 1853)
    assert metres_of_plane(0.5) == pytest.approx(40_075_017, abs=1)
    assert metres_of_plane(to_plane(60, 0)[1]) == pytest.approx(20_037_508, rel=1e-3)


@given(st.floats(0, 800), st.floats(0, 600), st.floats(4.5, 16))
def test_zooming_leaves_what_is_under_the_pointer_where_it_is(x: float, y: float, zoom: float) -> None:
    at = HERE.to_plane(x, y)
    nearer = HERE.zoomed(zoom, x, y)
    if zoom > HERE.zoom:
        assert nearer.to_screen(*at) == pytest.approx((x, y), abs=0.01)


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(-50, 50))
def test_the_middle_stays_in_the_region_and_the_zoom_within_bounds(right: float, down: float, zoom: float) -> None:
    camera = HERE.moved(right, down).zoomed(zoom, 10, 10)
    middle = from_plane(camera.x, camera.y)
    assert 81 < middle.longitude < 115
    assert 1 < middle.latitude < 36
    assert LEAST_ZOOM <= camera.zoom <= MOST_ZOOM


def test_a_fitted_rectangle_is_seen_whole() -> None:
    camera = HERE.fitted(0.75, 0.42, 0.79, 0.46)
    left, top, right, bottom = camera.seen()
    assert left < 0.75
    assert right > 0.79
    assert top < 0.42
    assert bottom > 0.46
    assert HERE.fitted(0.75, 0.42, 0.75, 0.42, most=11).zoom == 11

"""What part of the plane is seen: its middle, how near, and on how many pixels."""

import math
from dataclasses import dataclass, replace

from fieldreport.ui.map.projection import TILE, metres_of_plane

LEAST_ZOOM = 4.0
MOST_ZOOM = 17.0

_MOST_WEST, _MOST_NORTH, _MOST_EAST, _MOST_SOUTH = 0.7277, 0.3950, 0.8166, 0.4945
"""The middle stays between 82 and 114 degrees east, 2 and 35 north: beyond, the map has nothing to show."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Never changed: each movement gives another one. x and y are in the plane (see projection), sizes in pixels."""

    x: float
    y: float
    zoom: float
    width: float
    height: float

    @property
    def scale(self) -> float:
        """Pixels of the plane's width."""
        return float(TILE * 2**self.zoom)

    @property
    def metres_of_pixel(self) -> float:
        """How many metres a pixel measures in the middle."""
        return metres_of_plane(self.y) / self.scale

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the plane is seen."""
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def to_plane(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the plane that is seen there."""
        return (x - self.width / 2) / self.scale + self.x, (y - self.height / 2) / self.scale + self.y

    def seen(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """Return the left, top, right and bottom of what is seen, with *margin* pixels around it."""
        left, top = self.to_plane(-margin, -margin)
        right, bottom = self.to_plane(self.width + margin, self.height + margin)
        return left, top, right, bottom

    def moved(self, right: float, down: float) -> "Camera":
        """Look that many pixels further."""
        return replace(self, x=self.x + right / self.scale, y=self.y + down / self.scale).within_bounds()

    def zoomed(self, zoom: float, x: float, y: float) -> "Camera":
        """Come nearer or go away, so that what is seen at this pixel stays there."""
        at = self.to_plane(x, y)
        nearer = replace(self, zoom=max(LEAST_ZOOM, min(MOST_ZOOM, zoom)))
        now = nearer.to_plane(x, y)
        return replace(nearer, x=nearer.x + at[0] - now[0], y=nearer.y + at[1] - now[1]).within_bounds()

    def fitted(self, left: float, top: float, right: float, bottom: float, *, most: float = MOST_ZOOM) -> "Camera":
        """See all of a rectangle of the plane, with some room around it, no nearer than *most*."""
        room = 0.88
        across = max(right - left, 1e-9) / (self.width * room)
        down = max(bottom - top, 1e-9) / (self.height * room)
        zoom = -math.log2(max(across, down) * TILE)
        return replace(
            self, x=(left + right) / 2, y=(top + bottom) / 2, zoom=max(LEAST_ZOOM, min(most, zoom))
        ).within_bounds()

    def resized(self, width: float, height: float) -> "Camera":
        """Have another size, with the same middle."""
        return replace(self, width=width, height=height)

    def within_bounds(self) -> "Camera":
        """Come back to where there is something to see."""
        return replace(
            self,
            x=max(_MOST_WEST, min(_MOST_EAST, self.x)),
            y=max(_MOST_NORTH, min(_MOST_SOUTH, self.y)),
        )

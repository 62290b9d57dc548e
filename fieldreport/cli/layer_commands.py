"""Commands around the layers that an organisation lays over the map in the window."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs


@click.group()
def layer() -> None:
    """Layers of the map: boundaries, villages, roads of your own, kept in the vault."""


@layer.command()
@click.argument("file", metavar="FILE.geojson", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="What to call this layer; one of the same name is replaced.")
@click.pass_obj
def add(call: Call, *, file: Path, name: str) -> None:
    """Keep FILE, GeoJSON in degrees (WGS 84), as a layer of the map."""
    with call.session() as session:
        added = session.map_layers.add(file, name=name)
    points, lines, areas = len(added.points), len(added.lines), len(added.areas)
    call.show(
        {"layer": name, "points": points, "lines": lines, "areas": areas},
        pairs([("Layer", name), ("Points", points), ("Lines", lines), ("Areas", areas)]),
    )


@layer.command("list")
@click.pass_obj
def list_layers(call: Call) -> None:
    """List the layers of this vault."""
    with call.session() as session:
        names = session.map_layers.names()
    call.show({"layers": list(names)}, names or ["Only what comes with the program."])


@layer.command()
@click.argument("name")
@click.pass_obj
def remove(call: Call, *, name: str) -> None:
    """Forget a layer."""
    with call.session() as session:
        session.map_layers.remove(name)
    call.show({"removed": name}, [f"Layer “{name}” was removed."])

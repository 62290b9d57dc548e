"""Commands around places: found by any spelling, added, or loaded from an office's own list."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, plural, table
from fieldreport.domain.gazetteer_file import MAX_FILE_SIZE
from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.services.places import FoundPlace
from fieldreport.system.private_files import disk_errors


@click.group()
def place() -> None:
    """Places: those that come with the program, your own, and your office's list."""


@place.command()
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many at most.")
@click.pass_obj
def search(call: Call, *, text: str, limit: int) -> None:
    """Find places by name, in any spelling, in Latin or Burmese letters, or by code."""
    with call.session() as session:
        found = session.places.search(text, limit=limit)
    rows = [
        (one.place.code, one.place.level, one.match.name, ", ".join(above.name for above in one.within))
        for one in found
    ]
    call.show(
        {"places": [_found_document(one) for one in found]},
        table(("CODE", "LEVEL", "NAME", "IN"), rows) if rows else ["No place has a name like that."],
    )


@place.command()
@click.argument("names", metavar="NAME [NAME]...", nargs=-1, required=True)
@click.option("--level", type=click.Choice([level.value for level in PlaceLevel]), default="village", show_default=True,
              help="How large it is.")  # fmt: skip
@click.option("--in", "parent", metavar="CODE", help="The code of what it lies in.")
@click.option("--at", "position", type=float, nargs=2, metavar="LATITUDE LONGITUDE", help="Where it lies, in degrees.")
@click.pass_obj
def add(
    call: Call, *, names: tuple[str, ...], level: str, parent: str | None, position: tuple[float, float] | None
) -> None:
    """Add a place of your own, with all its spellings; the first NAME is the one that is shown."""
    with call.session() as session:
        added = session.places.add(
            names, level=PlaceLevel(level), parent=None if parent is None else PlaceCode(parent), position=position
        )
    call.show(_document(added), pairs([("Place", added.code), ("Name", added.name)]))


@place.command()
@click.argument("code")
@click.pass_obj
def remove(call: Call, *, code: str) -> None:
    """Forget a place of your own; reports that name it keep what they say."""
    with call.session() as session:
        session.places.remove(PlaceCode(code))
    call.show({"removed": code}, [f"Place {code} was removed."])


@place.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="What to call this list; one of the same name is replaced.")
@click.pass_obj
def load(call: Call, *, file: Path, name: str) -> None:
    """Load FILE, a list of places: columns pcode, name_en, name_my, aliases, parent, level, lat, lon."""
    with disk_errors(file), file.open("rb") as opened:
        content = opened.read(MAX_FILE_SIZE + 1)
    with call.session() as session:
        count = session.places.load(content, gazetteer=name)
    call.show({"gazetteer": name, "places": count}, [f"{plural(count, 'place')} loaded."])


@place.command("list")
@click.pass_obj
def list_gazetteers(call: Call) -> None:
    """List the gazetteers of this vault."""
    with call.session() as session:
        gazetteers = session.places.gazetteers()
    call.show(
        {"gazetteers": gazetteers},
        table(("GAZETTEER", "PLACES"), gazetteers.items()) if gazetteers else ["Only what comes with the program."],
    )


def _found_document(found: FoundPlace) -> dict[str, object]:
    return {
        **_document(found.place),
        "matched": found.match.name,
        "score": round(found.match.score),
        "within": [above.code for above in found.within],
    }


def _document(one: Place) -> dict[str, object]:
    position = None if one.latitude is None or one.longitude is None else [one.latitude, one.longitude]
    return {"code": one.code, "level": one.level.value, "names": list(one.names), "in": one.parent, "at": position}

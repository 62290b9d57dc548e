"""The roles that any form may use, as offices read of them."""

from pathlib import Path

from fieldreport.forms.roles import ROLES

MANUAL = Path(__file__).parents[3] / "docs" / "forms.md"


def test_the_manual_lists_every_role_with_its_kind_and_sentence() -> None:
    text = MANUAL.read_text(encoding="utf-8")
    table = text.partition("## All roles\n")[2].strip().splitlines()[2:]
    assert table == [f"| `{role.name}` | {role.kind.value} | {role.sentence} |" for role in ROLES.values()]

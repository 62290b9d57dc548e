"""The part of docs/command-line.md that the commands' own texts make: ``python -m tests.unit.cli.reference``."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import click

from fieldreport.cli.main import PROGRAM, fieldreport

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "command-line.md"
BEGIN = "<!-- made from the program's own texts by tests/unit/cli/reference.py -->\n"

ORGANISATION_KEYS = "name number expires desks competing holds_key"
CONTACT_KEYS = "id name role trust added"
IMPORTED_KEYS = "bundle from created imported_before counts missing"
STATEMENT_KEYS = "report record"
PLACE_KEYS = "code level names in at"

JSON_KEYS = {
    "vault new": "vault name role recovery_code?",
    "vault info": "vault id kind slots counts?",
    "vault passphrase": "vault changed",
    "vault recovery": "vault recovery_code",
    "vault check": (
        "records evidence_files evidence_bytes evidence_missing custody_chains custody_entries problems whole"
    ),
    "vault backup": "backup files_copied files_there bytes_copied files_missing generation written_anew problems",
    "vault restore": "vault files_missing damaged",
    "vault emergency-key": "file keys",
    "card show": "id name role device recipient words digits device_words device_digits",
    "card export": "file size",
    "contact add": CONTACT_KEYS,
    "contact verify": CONTACT_KEYS,
    "contact show": f"{CONTACT_KEYS} words digits devices decisions cautions",
    "contact accept": f"{CONTACT_KEYS} devices",
    "contact list": "contacts",
    "contact revoke": f"{CONTACT_KEYS} devices",
    "contact signers": "allowed_signers",
    "draft new": "draft form",
    "draft set": "draft set zawgyi",
    "draft unset": "draft unset",
    "draft attach": "draft path sha256 size media_type",
    "draft detach": "draft detached",
    "draft add": "draft added",
    "draft remove": "draft removed",
    "draft check": "draft complete findings sections hidden_answers",
    "draft move": "draft form left_out",
    "draft delete": "deleted",
    "draft trash": "trashed",
    "draft restore": "restored",
    "draft empty-trash": "deleted",
    "draft list": "drafts",
    "draft show": "draft form amends created changed trashed answer_count file_count title answers evidence",
    "form check": "file usable form problems",
    "form add": "form record subject name title version new_version problems",
    "form list": "forms",
    "form show": "form name title version origin author current here content attachments source",
    "report seal": STATEMENT_KEYS,
    "recovery make": "recovery_key recipient",
    "recovery kept": "in_force",
    "recovery use": "in_force",
    "recovery show": "in_force waiting",
    "recovery remove": "in_force",
    "office-help arrange": "office arranged",
    "office-help end": "arranged",
    "office-help ask": "file",
    "office-help give": "author name vault code",
    "office-only offices": "contacts",
    "office-only mark": "draft office_only",
    "office-only seal": "report record size files backups",
    "office-only correct": "draft amends",
    "report list": "reports",
    "report show": (
        "report author trust state title created form revisions hidden conflict heads consents statements delivery"
    ),
    "report amend": "draft amends",
    "report retract": STATEMENT_KEYS,
    "report note": STATEMENT_KEYS,
    "report review": STATEMENT_KEYS,
    "report consent": STATEMENT_KEYS,
    "report tag": "reports changed",
    "report assign": "reports changed",
    "report mark-read": "unread",
    "question ask": STATEMENT_KEYS,
    "question answer": STATEMENT_KEYS,
    "question withdraw": STATEMENT_KEYS,
    "question list": "questions",
    "question show": (
        "question report title state asked_by created about label answer_now version text answered_in answers"
    ),
    "consent show": "report consents",
    "consent check": "purpose reports",
    "forward check": "purpose reports",
    "forward send": "to purpose reports unchanged retractions blocked bundles",
    "forward summary": "draft report",
    "refer profiles": "profiles",
    "refer verifier": "file sha256",
    "refer check": "profile reports",
    "refer make": "package path encrypted reports records evidence evidence_missing size record_set blocked",
    "consent withdraw": "report record notices",
    "consent notices": "notices",
    "consent notify": "to bundles",
    "layer add": "layer points lines areas",
    "layer list": "layers",
    "layer remove": "removed",
    "report evidence": "file sha256 size",
    "report html": "report file size sensitive",
    "report load": "reports",
    "search": "reports ranked",
    "place search": "places",
    "place add": PLACE_KEYS,
    "place remove": "removed",
    "place load": "gazetteer places",
    "place list": "gazetteers",
    "bundle export": "to bundles cautions backup_due",
    "organisation create": ORGANISATION_KEYS,
    "organisation roster": ORGANISATION_KEYS,
    "organisation shares": "shares needed",
    "organisation combine": f"proved {ORGANISATION_KEYS}",
    "desk list": "desks",
    "desk request": "file device_words device_digits",
    "desk add": ORGANISATION_KEYS,
    "desk join": "joined",
    "desk remove": ORGANISATION_KEYS,
    "key renew": "keys",
    "key old": "keys",
    "key destroy": "keys",
    "bundle inspect": (
        "file bundle from claimed_name device trust words created records evidence evidence_size size part_of"
        " imported_before end_is_there"
    ),
    "bundle import": "bundles refused backup_due",
    "bundle quarantine list": "bundles records",
    "bundle quarantine retry": "bundles waiting",
    "bundle quarantine show": "number position reason size since content",
    "receipt show": "receipts",
    "receipt send": "to bundle receipts",
    "missing show": "senders asked_of_us",
    "missing request": "to bundle receipts",
    "clear": "reports records files backups_renewed backups_left offers",
    "prove": "at passed slots differing_copies vault backups out_of_reach not_tried advice",
    "erase": "vault key_files files left",
    "records verify": "records problems whole",
    "records rebuild": "records reports",
    "custody show": "subject entries",
    "custody verify": "chains entries",
}
"""What each command's JSON document holds; a key with a question mark is there only when it was asked for."""


def commands(group: click.Group = fieldreport, path: str = "") -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its path below the program, in the order of the help."""
    for name in sorted(group.commands):
        command = group.commands[name]
        if isinstance(command, click.Group):
            yield from commands(command, f"{path}{name} ")
        else:
            yield f"{path}{name}", command


def render() -> str:
    """Write the reference in Markdown."""
    lines = [BEGIN]
    for name, group in sorted(fieldreport.commands.items()):
        lines.append(f"## {name}\n")
        if isinstance(group, click.Group):
            lines.append(f"{_text(group)}\n")
        lines += [_entry(path, command) for path, command in commands() if path.split()[0] == name]
    return "\n".join(lines)


def _entry(path: str, command: click.Command) -> str:
    with click.Context(command, info_name=f"{PROGRAM} {path}") as context:
        usage = " ".join(command.collect_usage_pieces(context)).replace("[OPTIONS] ", "").replace("[OPTIONS]", "")
        options = [
            (parameter.get_help_record(context) or ("",))[0] + f"`: {parameter.help}"
            for parameter in command.params
            if isinstance(parameter, click.Option)
        ]
    lines = [f"### `{f'{path} {usage}'.strip()}`\n", f"{_text(command)}\n"]
    lines += [f"- `{option}" for option in options]
    keys = ", ".join(f"`{key}`" for key in JSON_KEYS[path].split())
    return "\n".join([*lines, *([""] if lines[2:] else []), f"JSON: {keys}\n"])


def _text(command: click.Command) -> str:
    return inspect.cleandoc(command.help or "")


def main() -> None:
    """Put the reference into the document, below what people wrote."""
    written_by_hand = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)[0]
    DOCUMENT.write_text(written_by_hand + render(), encoding="utf-8")


if __name__ == "__main__":
    main()

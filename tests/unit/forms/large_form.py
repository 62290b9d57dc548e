"""A large form, the same each time: five hundred questions in three languages, rules, repeats, a cascade of places."""

import random
from dataclasses import dataclass, field

from tests.unit.forms.kit import xform

LANGUAGES = ("English (en)", "Burmese (my)", "Arabic (ar)")
REGIONS, DISTRICTS, VILLAGES = 20, 15, 15


@dataclass
class _Sheet:
    answers: list[str] = field(default_factory=list)
    binds: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


def _question(sheet: _Sheet, path: str, kind: str, rules: str, chance: random.Random) -> None:
    name = path.rpartition("/")[2]
    sheet.answers.append(f"<{name}/>")
    sheet.binds.append(f'<bind nodeset="{path}" {rules}/>')
    identifier = f"{path}:label"
    sheet.texts[identifier] = f"Question {name}: what happened, as exactly as you can say?"
    label = f"<label ref=\"jr:itext('{identifier}')\"/>"
    if kind == "select":
        listed = chance.randrange(10)
        itemset = f'<itemset nodeset="instance(\'l{listed}\')/root/item"><value ref="name"/>'
        sheet.body.append(f'<select1 ref="{path}">{label}{itemset}<label ref="jr:itext(itextId)"/></itemset></select1>')
    elif kind != "calculate":
        sheet.body.append(f'<input ref="{path}">{label}</input>')


def _block(sheet: _Sheet, base: str, prefix: str, number: int, chance: random.Random, yes: list[str]) -> None:
    numbers: list[str] = []
    for position in range(number):
        path = f"{base}/{prefix}q{position}"
        rules = ""
        if yes and chance.random() < 0.4:
            rules = f"relevant=\"{chance.choice(yes[-12:])} = 'yes'\" "
        if chance.random() < 0.3:
            rules += 'required="true()" '
        draw = chance.random()
        if draw < 0.3:
            _question(sheet, path, "text", f'{rules}type="string"', chance)
        elif draw < 0.5:
            constraint = 'constraint=". &gt;= 0 and . &lt;= 1000" jr:constraintMsg="0 to 1000"'
            _question(sheet, path, "int", f'{rules}type="int" {constraint}', chance)
            numbers.append(path)
        elif draw < 0.92 or len(numbers) < 2:
            _question(sheet, path, "select", f'{rules}type="string"', chance)
            yes.append(path)
        else:
            one, other = chance.sample(numbers, 2)
            _question(sheet, path, "calculate", f'type="int" calculate="if({one} &gt; 0, {one} + {other}, 0)"', chance)


def large_form() -> tuple[str, dict[str, bytes]]:
    """Write the form; returns it with the list of places beside it."""
    chance = random.Random(7)
    sheet = _Sheet()
    yes: list[str] = []
    for name, above in (("region", ""), ("district", "region"), ("village", "district")):
        sheet.answers.append(f"<{name}/>")
        listed = f"instance('{name}')/root/item" + (f"[{above} = /data/{above}]" if above else "")
        sheet.body.append(
            f'<select1 ref="/data/{name}"><itemset nodeset="{listed}"><value ref="name"/><label ref="label"/></itemset>'
            "</select1>"
        )
    for group in range(10):
        inner = _Sheet(binds=sheet.binds, texts=sheet.texts)
        _block(inner, f"/data/g{group}", f"g{group}", 44, chance, yes)
        sheet.answers.append(f"<g{group}>{''.join(inner.answers)}</g{group}>")
        sheet.body.append(f'<group ref="/data/g{group}">{"".join(inner.body)}</group>')
    for repeat in range(3):
        inner = _Sheet(binds=sheet.binds, texts=sheet.texts)
        _block(inner, f"/data/r{repeat}", f"r{repeat}", 20, chance, list(yes))
        sheet.answers.append(f'<r{repeat} jr:template="">{"".join(inner.answers)}</r{repeat}>')
        sheet.body.append(f'<repeat nodeset="/data/r{repeat}">{"".join(inner.body)}</repeat>')
    sheet.answers.append("<total/>")
    sheet.binds.append('<bind nodeset="/data/total" calculate="count(/data/r0) + count(/data/r1) + count(/data/r2)"/>')
    choices = {f"c{position}": f"Choice {position}" for position in range(40)} | {"yes": "Yes", "no": "No"}
    sheet.texts |= choices
    items = "".join(f"<item><itextId>{name}</itextId><name>{name}</name></item>" for name in ("yes", "no", *choices))
    model = "<itext>"
    for language in LANGUAGES:
        model += f'<translation lang="{language}">'
        model += "".join(
            f'<text id="{name}"><value>{text} {language}</value></text>' for name, text in sheet.texts.items()
        )
        model += "</translation>"
    model += "</itext>" + "".join(f'<instance id="l{n}"><root>{items}</root></instance>' for n in range(10))
    attachments: dict[str, bytes] = {}
    regions = [f"r{one}" for one in range(REGIONS)]
    districts = [f"{above}d{one}" for above in regions for one in range(DISTRICTS)]
    villages = [f"{above}v{one}" for above in districts for one in range(VILLAGES)]
    for kind, names in (("region", regions), ("district", districts), ("village", villages)):
        rows = [f"{name},Place {name},{name.partition('d')[0]},{name.partition('v')[0]}" for name in names]
        attachments[f"{kind}.csv"] = "\n".join(["name,label,region,district", *rows]).encode()
        model += f'<instance id="{kind}" src="jr://file-csv/{kind}.csv"/>'
    return xform("".join(sheet.answers), "".join(sheet.binds), "".join(sheet.body), model=model), attachments

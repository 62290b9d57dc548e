"""A section of forty questions of the usual kinds."""

from fieldreport.forms.answers import Answers
from tests.unit.forms.kit import report


def long_section() -> Answers:
    count = 40
    controls, binds = [], []
    for place in range(count):
        kind = "int" if place % 4 == 2 else "string"
        binds.append(f'<bind nodeset="/data/g/q{place}" type="{kind}"/>')
        words = f"<label>Question {place} as a sentence</label><hint>A hint</hint>"
        items = "".join(f"<item><label>Choice {one}</label><value>c{one}</value></item>" for one in range(5))
        if place % 4 == 3:
            appearance = "minimal" if place % 8 == 3 else ""
            controls.append(f'<select1 ref="/data/g/q{place}" appearance="{appearance}">{words}{items}</select1>')
        else:
            appearance = "multiline" if place % 4 == 1 else ""
            controls.append(f'<input ref="/data/g/q{place}" appearance="{appearance}">{words}</input>')
    fields = "".join(f"<q{place}/>" for place in range(count))
    body = f'<group ref="/data/g"><label>Section</label>{"".join(controls)}</group>'
    return report(f"<g>{fields}</g>", "".join(binds), body)

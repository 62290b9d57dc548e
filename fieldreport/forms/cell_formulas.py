"""Which expression of a form each cell of its graph computes."""

from collections.abc import Mapping

from fieldreport.forms.definition import Definition, Formula
from fieldreport.forms.graph import Aspect, Cell


def formulas_of_cells(definition: Definition) -> Mapping[Cell, Formula]:
    """Find the expression of every cell that has one of its own; the others are computed from lists."""
    found: dict[Cell, Formula] = {}
    for cell in definition.graph.cells:
        place = definition.places[cell.repeat or cell.path]
        bind = place.bind
        formula = {
            Aspect.COUNT: place.repeat.count if place.repeat is not None else None,
            Aspect.RELEVANT: bind.relevant,
            Aspect.CALCULATE: bind.calculate,
            Aspect.READONLY: bind.readonly,
            Aspect.REQUIRED: bind.required,
            Aspect.CONSTRAINT: bind.constraint,
        }.get(cell.aspect)
        if formula is not None:
            found[cell] = formula
    return found

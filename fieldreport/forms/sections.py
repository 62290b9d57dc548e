"""The order in which a report is filled in: sections with their questions, instances of repeats in their place."""

from dataclasses import dataclass

from fieldreport.forms.definition import Control, Definition, Group, Repeat, Shown
from fieldreport.forms.live import LiveTree, Ref, state_of
from fieldreport.forms.markdown import RichText
from fieldreport.forms.tree import Node
from fieldreport.forms.view import Structure
from fieldreport.forms.viewing import Viewing


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that belong together.

    *kind* is ROOT for questions that stand in no group, REPEAT for a run of instances (*items* are those), else
    INSTANCE or GROUP; *ref* is None where there is no place among the answers.
    """

    kind: Structure
    ref: Ref | None
    label: RichText | None
    appearance: str
    is_relevant: bool
    items: "tuple[Ref | Section, ...]"

    def questions(self) -> tuple[Ref, ...]:
        """Return every question in the section, in order."""
        found: list[Ref] = []
        for item in self.items:
            if isinstance(item, Section):
                found.extend(item.questions())
            else:
                found.append(item)
        return tuple(found)


class Sections:
    """Lays a report out."""

    def __init__(self, *, definition: Definition, tree: LiveTree, viewing: Viewing) -> None:
        self._definition = definition
        self._tree = tree
        self._viewing = viewing

    def all(self) -> tuple[Section, ...]:
        """Return the sections of the report; neighbouring questions outside groups share one."""
        sections: list[Section] = []
        loose: list[Ref] = []
        for shown in self._definition.contents:
            items = self._items((shown,), self._tree.root)
            if isinstance(shown, Control):
                loose.extend(item for item in items if not isinstance(item, Section))
                continue
            if loose:
                sections.append(self._loose(loose))
                loose = []
            sections.extend(item for item in items if isinstance(item, Section))
        return (*sections, self._loose(loose)) if loose else tuple(sections)

    @staticmethod
    def _loose(questions: list[Ref]) -> Section:
        return Section(Structure.ROOT, None, None, "", is_relevant=True, items=tuple(questions))

    def _items(self, contents: tuple[Shown, ...], around: Node) -> tuple[Ref | Section, ...]:
        items: list[Ref | Section] = []
        for shown in contents:
            if isinstance(shown, Control):
                items.extend(state_of(node).ref for node in self._tree.nodes_at(shown.path, around))
            elif isinstance(shown, Repeat):
                items.extend(self._repeats(shown, around))
            elif _wrapped(shown) is not None:
                items.extend(self._items(shown.contents, around))
            else:
                items.append(self._group(shown, around))
        return tuple(items)

    def _group(self, group: Group, around: Node) -> Section:
        found = self._tree.nodes_at(group.path, around) if group.path is not None else []
        node = found[0] if found else around
        return Section(
            kind=Structure.GROUP,
            ref=state_of(node).ref if found else None,
            label=self._viewing.words(group.label, node),
            appearance=group.appearance,
            is_relevant=state_of(node).is_relevant,
            items=self._items(group.contents, node),
        )

    def _repeats(self, repeat: Repeat, around: Node) -> list[Section]:
        place = self._definition.places[repeat.path]
        sections: list[Section] = []
        for parent in self._tree.nodes_at(repeat.path[:-1], around):
            view = self._viewing.range(place, parent)
            instances = tuple(
                Section(
                    kind=Structure.INSTANCE,
                    ref=state_of(node).ref,
                    label=view.label,
                    appearance=view.appearance,
                    is_relevant=state_of(node).is_relevant,
                    items=self._items(repeat.contents, node),
                )
                for node in self._tree.instances(place, parent)
            )
            sections.append(
                Section(
                    kind=Structure.REPEAT,
                    ref=view.ref,
                    label=view.label,
                    appearance=view.appearance,
                    is_relevant=self._viewing.is_asked_for(place, parent),
                    items=instances,
                )
            )
        return sections


def _wrapped(group: Group) -> Repeat | None:
    """Return the repeat that a group does nothing but give a label to."""
    match group.contents:
        case (Repeat() as repeat,) if repeat.path == group.path:
            return repeat
        case _:
            return None

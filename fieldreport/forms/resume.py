"""Goes on with a submission that exists: its XML becomes the answers of a report again."""

from collections.abc import Callable, Iterator
from typing import Final

from fieldreport.errors import FormRefused, XmlRefused
from fieldreport.forms.answers import Answers, Surroundings
from fieldreport.forms.definition import Definition, Place
from fieldreport.forms.live import ORDER
from fieldreport.forms.preload import new_identifier
from fieldreport.forms.read import FORM_LIMITS
from fieldreport.forms.tree import Node, read_xml, without_layout
from fieldreport.forms.xform.namespaces import JAVAROSA

_INSTANCE_ID: Final = "/meta/instanceID"
_DEPRECATED_ID: Final = "/meta/deprecatedID"


def resume(
    *,
    definition: Definition,
    surroundings: Surroundings,
    untrusted_submission: bytes | str,
    is_edit: bool,
    language: str | None = None,
) -> Answers:
    """Open the submission of a form. With *is_edit* it becomes another one, which names the one that it replaces.

    What the submission leaves out was not relevant, and has the answer that the form itself gives it. Calculations are
    done again. An instance of a repeat gets an id of its own.

    Raises:
        FormRefused: it is no XML, or of another form.
    """
    try:
        document = read_xml(untrusted_submission, limits=FORM_LIMITS)
    except XmlRefused as error:
        raise FormRefused(reason=f"submission is no XML: {error.details['reason']}") from None
    root = without_layout(document.elements()[0])
    if root.name != definition.root.name:
        raise FormRefused(reason="submission of another form")
    stored = dict(_stored(definition.root, root, "", surroundings.draw_instance_id))
    if is_edit:
        if former := stored.get(_INSTANCE_ID):
            stored[_DEPRECATED_ID] = former
        stored[_INSTANCE_ID] = new_identifier(surroundings.random)
    return Answers.reopen(
        definition=definition, surroundings=surroundings, stored=stored, language=language, recalculate=True
    )


def _stored(
    place: Place, found: Node | None, ref: str, draw_instance_id: Callable[[], str]
) -> Iterator[tuple[str, str]]:
    if not place.children:
        yield ref, (found if found is not None else place.pattern).string()
        return
    for child in place.children:
        below = [node for node in found.children if node.name == child.name] if found is not None else []
        child_ref = f"{ref}/{child.name}"
        if child.repeat is None:
            yield from _stored(child, below[0] if below else None, child_ref, draw_instance_id)
            continue
        instances = [node for node in below if node.attribute("template", JAVAROSA) is None]
        for position, instance in enumerate(instances, 1):
            instance_ref = f"{child_ref}[{draw_instance_id()}]"
            yield f"{instance_ref}{ORDER}", str(position)
            yield from _stored(child, instance, instance_ref, draw_instance_id)

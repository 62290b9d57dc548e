"""A report as a submission: the XML that ODK's programs exchange (ODK XForms specification, submission)."""

from fieldreport.forms.answers import Answers
from fieldreport.forms.live import state_of
from fieldreport.forms.tree import Node, write_xml


def submission(answers: Answers) -> str:
    """Write the answers that count; a place that is not relevant is left out with everything in it."""
    return write_xml(_relevant(answers.root))


def _relevant(node: Node) -> Node:
    copy = Node(node.kind, node.name, namespace=node.namespace, prefix=node.prefix, text=node.text)
    copy.declarations = node.declarations
    copy.attributes = node.attributes
    for child in node.children:
        state = state_of(child)
        # Only a submission that replaces another names one.
        is_left_out = state.place.path[1:] == ("meta", "deprecatedID") and not child.text
        if state.is_relevant and not is_left_out:
            copy.append(_relevant(child))
    return copy

"""The roles that list, search, facts, counts and map know: what a form's question says about the world.

A question takes a role by its bind attribute ``fr:role``. Any form may use any of them, and questions without one are
nothing less: they are read, searched and shown like the others.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


class ValueKind(enum.StrEnum):
    """How an answer is read."""

    TEXT = "text"
    CODE = "code"
    """A choice; of several choices each is a fact."""
    DATE = "date"
    """An uncertain date."""
    PLACE = "place"
    """A place by name, with the code of a gazetteer if one was chosen."""
    POSITION = "position"
    """Latitude, longitude, altitude, accuracy."""
    COUNT = "count"
    """Lowest, best and highest number, or *not known*."""
    NUMBER = "number"
    UNIT = "unit"
    """A military unit, however it is spelled."""
    LINK = "link"
    """The code of another repeat's instance."""
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Role:
    """What a role is for, in one sentence."""

    name: str
    kind: ValueKind
    sentence: str


TITLE = "incident.title"
TYPE = "incident.type"
WHEN = "incident.when"
PLACE = "incident.place"
NARRATIVE = "incident.narrative"

_TABLE: tuple[tuple[str, ValueKind, str], ...] = (
    (TITLE, ValueKind.TEXT, "The report's title in the list."),
    (TYPE, ValueKind.CODE, "The main class of what happened."),
    ("incident.category", ValueKind.CODE, "The network's category, when the form asks for it itself."),
    (WHEN, ValueKind.DATE, "When it happened."),
    (PLACE, ValueKind.PLACE, "A place of the incident."),
    ("incident.place_role", ValueKind.CODE, "What happened at the place that stands in the same repeat."),
    ("incident.place_precision", ValueKind.CODE, "How exactly that place is known."),
    ("incident.position", ValueKind.POSITION, "The coordinates of that place."),
    ("incident.method", ValueKind.CODE, "The main method of attack."),
    ("incident.weapon", ValueKind.CODE, "A weapon or munition that was used."),
    ("incident.attacks", ValueKind.COUNT, "How many attacks a summary sums up."),
    (
        "incident.is_summary",
        ValueKind.CODE,
        "Whether the report sums up a period, so that its parts are not added to it.",
    ),
    ("incident.hostilities_nearby", ValueKind.CODE, "Whether there was fighting nearby."),
    ("incident.objective_nearby", ValueKind.CODE, "Whether there was a military objective nearby."),
    ("incident.warning_given", ValueKind.CODE, "Whether there was a warning."),
    (NARRATIVE, ValueKind.TEXT, "What happened, told in order."),
    ("incident.link", ValueKind.TEXT, "Another incident that this one belongs to."),
    ("act.type", ValueKind.CODE, "The violation that was committed."),
    ("act.category", ValueKind.CODE, "The network's category of that violation."),
    ("act.victim", ValueKind.CODE, "Whether a person, a group or somebody unidentified was its victim."),
    ("act.when", ValueKind.DATE, "When that act was committed."),
    ("act.place", ValueKind.PLACE, "Where that act was committed."),
    ("act.method", ValueKind.CODE, "By which means it was committed."),
    ("act.outcome", ValueKind.CODE, "What became of its victim."),
    ("person.name", ValueKind.TEXT, "A person's name, one line."),
    ("person.description", ValueKind.TEXT, "Who was harmed, in words."),
    ("person.sex", ValueKind.CODE, "A person's sex or gender."),
    ("person.age", ValueKind.NUMBER, "A person's age at that time, in years."),
    ("person.age_bracket", ValueKind.CODE, "A person's age, roughly."),
    ("person.ethnicity", ValueKind.TEXT, "A person's ethnicity, as the person says it."),
    ("person.occupation", ValueKind.TEXT, "What a person lived by."),
    ("person.characteristic", ValueKind.CODE, "Who a person or group was at that time."),
    ("person.combat_status", ValueKind.CODE, "Civilian or fighter."),
    ("person.outcome", ValueKind.CODE, "What became of a person."),
    ("person.document", ValueKind.TEXT, "The number of an identity document."),
    ("person.home", ValueKind.PLACE, "Where a person lived."),
    ("group.name", ValueKind.TEXT, "Who a group of victims were."),
    ("group.unit", ValueKind.CODE, "What is counted in a group."),
    ("group.size", ValueKind.COUNT, "How many they were."),
    ("actor.type", ValueKind.CODE, "What kind of actor did it."),
    ("actor.name", ValueKind.TEXT, "An actor's name."),
    ("actor.unit", ValueKind.UNIT, "An actor's military unit."),
    ("actor.unit_level", ValueKind.CODE, "The level of that unit."),
    ("actor.base", ValueKind.PLACE, "Where an actor is based."),
    ("actor.commander", ValueKind.TEXT, "Who commanded the actor."),
    ("actor.basis", ValueKind.CODE, "How it is known who did it, in a form without involvements."),
    ("involvement.actor", ValueKind.LINK, "Which actor had this part."),
    ("involvement.degree", ValueKind.CODE, "Which part the actor had."),
    ("involvement.basis", ValueKind.CODE, "How that is known."),
    ("involvement.confidence", ValueKind.CODE, "How sure the documenter is."),
    ("casualty.killed", ValueKind.COUNT, "How many were killed, according to one source."),
    ("casualty.wounded", ValueKind.COUNT, "How many were wounded, according to one source."),
    ("casualty.missing", ValueKind.COUNT, "How many are missing, according to one source."),
    ("casualty.arrested", ValueKind.COUNT, "How many were arrested or abducted, according to one source."),
    (
        "casualty.conscripted",
        ValueKind.COUNT,
        "How many were conscripted or taken for labour, according to one source.",
    ),
    ("casualty.group", ValueKind.CODE, "Whom the numbers in the same repeat are about."),
    ("casualty.combat_status", ValueKind.CODE, "Whether those were civilians or fighters."),
    ("casualty.basis", ValueKind.CODE, "How those numbers came about."),
    ("casualty.source", ValueKind.LINK, "Which source states them."),
    ("damage.object", ValueKind.CODE, "What was hit or taken."),
    ("damage.count", ValueKind.COUNT, "How many of it."),
    ("damage.level", ValueKind.CODE, "How badly it was damaged."),
    ("damage.user", ValueKind.CODE, "Who used it at that time."),
    ("displacement.from", ValueKind.PLACE, "Where people fled from."),
    ("displacement.to", ValueKind.PLACE, "Where they fled to."),
    ("displacement.when", ValueKind.DATE, "When they fled."),
    ("displacement.persons", ValueKind.COUNT, "How many people fled."),
    ("displacement.households", ValueKind.COUNT, "How many households fled."),
    ("displacement.scale", ValueKind.CODE, "How much of a place fled, when there is no number."),
    ("displacement.cause", ValueKind.CODE, "Why they fled."),
    ("displacement.status", ValueKind.CODE, "Where they are now."),
    ("displacement.need", ValueKind.CODE, "What they need most."),
    ("detention.status", ValueKind.CODE, "How a detention stands."),
    ("detention.basis", ValueKind.CODE, "The type of detention."),
    ("detention.law", ValueKind.TEXT, "Law and section, as stated."),
    ("detention.place", ValueKind.PLACE, "Where a person is or was held."),
    ("detention.whereabouts", ValueKind.CODE, "What the authorities say about where the person is."),
    ("detention.last_seen", ValueKind.DATE, "When the person was last seen or heard of."),
    ("detention.incommunicado_days", ValueKind.NUMBER, "Days without contact to family or lawyer."),
    ("detention.treatment", ValueKind.CODE, "How the person was treated."),
    ("detention.court", ValueKind.CODE, "Which court."),
    ("detention.sentence", ValueKind.TEXT, "The sentence."),
    ("detention.released", ValueKind.DATE, "When the person came free."),
    ("death.when", ValueKind.DATE, "When a person died."),
    ("death.cause", ValueKind.TEXT, "Of what, in the source's words."),
    ("death.manner", ValueKind.CODE, "The manner of death, apart from its cause."),
    ("source.type", ValueKind.CODE, "What kind of source it is."),
    ("source.name", ValueKind.TEXT, "A source's name."),
    ("source.reliability", ValueKind.CODE, "How reliable a source is, apart from what it says."),
    ("information.source", ValueKind.LINK, "Which source an information comes from."),
    ("information.connection", ValueKind.CODE, "How the source knows."),
    ("information.material", ValueKind.CODE, "What kind of material it is."),
    ("information.credibility", ValueKind.CODE, "How credible an information is, apart from who says it."),
    ("evidence.type", ValueKind.CODE, "What an item of evidence is."),
    ("evidence.file", ValueKind.FILE, "An attached file."),
    ("evidence.address", ValueKind.TEXT, "Where on the web it was found."),
    ("evidence.acquisition", ValueKind.CODE, "How it was obtained."),
    ("evidence.acquired", ValueKind.DATE, "When it was obtained."),
    ("evidence.content_warning", ValueKind.CODE, "What a viewer must expect."),
    ("interview.when", ValueKind.DATE, "When a conversation took place."),
    ("interview.place", ValueKind.PLACE, "Where it took place."),
    ("interview.mode", ValueKind.CODE, "How it took place."),
    ("interview.language", ValueKind.CODE, "In which language."),
    ("intervention.type", ValueKind.CODE, "What was done about the incident."),
    ("intervention.party", ValueKind.TEXT, "By whom and to whom."),
    ("intervention.when", ValueKind.DATE, "When it was done."),
    ("intervention.status", ValueKind.CODE, "How it stands."),
    ("report.reference", ValueKind.TEXT, "The organisation's own number."),
    ("report.confidentiality", ValueKind.CODE, "How confidential the report is."),
)

ROLES: Mapping[str, Role] = MappingProxyType({name: Role(name, kind, sentence) for name, kind, sentence in _TABLE})
"""Every role by name."""

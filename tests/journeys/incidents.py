"""The two incidents of the acceptance test, as answers to our incident form. What nobody stated has no answer: not 0.

Paths name an instance of a repeat by its place, as in ``/place{2}/place_name``; ``@/source{1}`` stands for the code by
which other answers refer to that instance.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.journeys.person import Person

FORM = "incident"

_INSTANCE = re.compile(r"(/[a-z_]+)\{([0-9]+)\}")
_CODE_OF = {repeat: f"{repeat.strip('/')}_code" for repeat in ("/source", "/person", "/group", "/act", "/actor")}


@dataclass(frozen=True, slots=True)
class Incident:
    """What a person would fill in: first which parts there are, then the answers."""

    title: str
    sections: str
    answers: Mapping[str, str]
    more: Mapping[str, int] = field(default_factory=dict)
    """How many instances a repeat has, where it is more than the one that the form begins with."""


def air_raids() -> Incident:
    """Incident A: a summary of seventeen air raids."""
    damage = {
        f"/damage{{{number}}}/{path}": value
        for number, (what, count) in enumerate((("house", "62"), ("school", "1"), ("church", "3")), 1)
        for path, value in {
            "damage_object": what,
            "damage_count": count,
            "damage_level": "unknown",
            "damage_words": "wrecked",
            "damage_source": "@/source{1}",
        }.items()
    }
    return Incident(
        title="Seventeen air raids in Chin State",
        sections="casualties damage actors evidence interventions",
        more={"/source": 2, "/information": 2, "/damage": 3},
        answers={
            "/incident/incident_type": "summary",
            "/incident/is_summary": "yes",
            "/incident/attack_count": "17",
            "/incident/when": "2025-04-02/2025-04-18",
            "/incident/main_method": "air.unknown",
            "/incident/narrative": "Between 2 and 18 April 17 bombing raids were counted in Chin State.",
            "/place{1}/place_name": "Chin State [MMR004]",
            "/place{1}/place_role": "impact",
            "/place{1}/place_precision": "7_state",
            "/source{1}/source_type": "local_cso",
            "/source{1}/source_name": "CHRO",
            "/source{1}/source_consent/source_consent_iimm": "ask_first",
            "/source{2}/source_type": "local_cso",
            "/source{2}/source_name": "ND-Burma",
            "/source{2}/source_published": "Paper for the 46th ASEAN Summit, May 2025",
            "/information{1}/information_source": "@/source{1}",
            "/information{1}/information_connection": "reporter",
            "/information{2}/information_source": "@/source{2}",
            "/information{2}/information_connection": "reporter",
            "/information{2}/information_relayed": "@/source{1}",
            "/casualties{1}/casualties_group": "all",
            "/casualties{1}/casualties_status": "unknown",
            "/casualties{1}/killed": "13",
            "/casualties{1}/wounded": "17",
            "/casualties{1}/casualties_basis": "relayed",
            "/casualties{1}/casualties_source": "@/source{1}",
            **damage,
            "/actor{1}/actor_type": "state.military",
            "/actor{1}/actor_name": "Burmese Army",
            "/involvement{1}/involvement_actor": "@/actor{1}",
            "/involvement{1}/involvement_degree": "direct",
            "/involvement{1}/involvement_basis": "hearsay",
            "/involvement{1}/involvement_source": "@/source{1}",
            "/intervention{1}/intervention_type": "adv.public_report",
            "/intervention{1}/intervention_by": "ND-Burma to ASEAN, 46th Summit",
            "/intervention{1}/intervention_when": "2025-05",
            "/intervention{1}/intervention_status": "sent",
        },
    )


def shelling() -> Incident:
    """Incident B: a shelling that displaced most of a village tract; how many people, and any casualty: not stated."""
    return Incident(
        title="Shelling of Pyigyimandaing",
        sections="groups acts actors displacement evidence",
        more={"/place": 2, "/act": 2, "/involvement": 2},
        answers={
            "/incident/incident_type": "shelling",
            "/incident/is_summary": "no",
            "/incident/when": "2025-05-06T10/2025-05-06T18~",
            "/incident/when_words": "from 10 in the morning until evening",
            "/incident/main_method": "shell.artillery",
            "/incident/narrative": "Shells were fired at the town from 10:00 until evening. No clashes were reported.",
            "/circumstances/hostilities_nearby": "no",
            "/place{1}/place_name": "Pyigyimandaing [MMR006010702]",
            "/place{1}/place_role": "impact",
            "/place{1}/place_precision": "4_tract",
            "/place{2}/place_name": "Lay Nyar village",
            "/place{2}/place_role": "origin_of_fire unit_base",
            "/place{2}/place_precision": "3_village",
            "/source{1}/source_type": "local_cso",
            "/source{1}/source_name": "HURFOM",
            "/information{1}/information_source": "@/source{1}",
            "/information{1}/information_connection": "reporter",
            "/group{1}/group_name": "residents of Pyigyi Mandai",
            "/group{1}/group_unit": "community",
            "/act{1}/act_type": "attack.civilians",
            "/act{1}/act_victim": "group",
            "/act{1}/act_group": "@/group{1}",
            "/act{1}/act_outcome": "unknown",
            "/act{2}/act_type": "move.displacement",
            "/act{2}/act_victim": "group",
            "/act{2}/act_group": "@/group{1}",
            "/act{2}/act_outcome": "displaced_flight",
            "/actor{1}/actor_type": "state.army",
            "/actor{1}/actor_unit": "LIB No. 560",
            "/actor{1}/unit_level": "lib",
            "/actor{1}/actor_base": "Lay Nyar village",
            **{
                f"/involvement{{{number}}}/{path}": value
                for number in (1, 2)
                for path, value in {
                    "involvement_actor": "@/actor{1}",
                    "involvement_act": f"@/act{{{number}}}",
                    "involvement_degree": "direct",
                    "involvement_basis": "base_location",
                    "involvement_confidence": "medium",
                    "involvement_source": "@/source{1}",
                }.items()
            },
            "/displacement{1}/displaced_from": "Pyigyimandaing [MMR006010702]",
            "/displacement{1}/displaced_when": "2025-05-06",
            "/displacement{1}/displaced_scale": "most",
            "/displacement{1}/displaced_cause": "attack",
        },
    )


class Filling:
    """One draft of the incident form, filled in by commands as a person does it."""

    def __init__(self, person: Person, incident: Incident, *, files: int) -> None:
        self._person = person
        self.draft = str(person.run("draft", "new", "--form", FORM)["draft"])
        person.run("draft", "set", self.draft, "/incident/title", incident.title, "/sections", incident.sections)
        for repeat, count in {**incident.more, "/evidence": files}.items():
            for _ in range(count - 1):
                person.run("draft", "add", self.draft, repeat)
        # Now every instance has its id, and the code by which others refer to it.
        self._drafted: Mapping[str, str] = person.run("draft", "show", self.draft)["answers"]
        self.set(incident.answers)

    def set(self, answers: Mapping[str, str]) -> None:
        """Answer in one command."""
        pairs = [part for path, value in answers.items() for part in (self.path(path), self._value(value))]
        self._person.run("draft", "set", self.draft, *pairs)

    def path(self, path: str) -> str:
        """Write a path with the ids of its instances."""
        return _INSTANCE.sub(lambda found: self._instance(found[1], int(found[2])), path)

    def _instance(self, repeat: str, number: int) -> str:
        order = re.compile(rf"({re.escape(repeat)}\[k[0-9a-f]{{16}}\])/#order")
        places = {found[1]: int(self._drafted[path]) for path in self._drafted if (found := order.fullmatch(path))}
        return next(place for place, position in places.items() if position == number)

    def _value(self, value: str) -> str:
        if not value.startswith("@"):
            return value
        found = _INSTANCE.fullmatch(value[1:])
        assert found is not None
        return self._drafted[f"{self._instance(found[1], int(found[2]))}/{_CODE_OF[found[1]]}"]

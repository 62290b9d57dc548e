"""The two incidents of the acceptance test, path by path. What nobody stated has no leaf: it is not 0."""

import secrets
from collections.abc import Mapping

Answers = dict[str, str]


def _repeat(path: str, *instances: Mapping[str, str]) -> Answers:
    """Give each instance of a repeat an id for life, and its answers paths below it."""
    answers = {}
    for instance in instances:
        place = f"{path}[k{secrets.token_hex(8)}]"
        answers.update({f"{place}/{name}": value for name, value in instance.items()})
    return answers


def air_raids() -> Answers:
    """Incident A: a summary of seventeen air raids."""
    return {
        "/title": "Seventeen air raids in Chin State",
        "/incident/type": "summary",
        "/incident/is_summary": "yes",
        "/incident/when": "2025-04-02/2025-04-18",
        "/incident/when_precision": "period",
        "/incident/attack_count/best": "17",
        "/incident/main_method": "air.unknown",
        **_repeat(
            "/incident/place", {"name": "Chin State", "pcode": "MMR004", "role": "impact", "precision": "7_state"}
        ),
        **_repeat(
            "/incident/count",
            {"what": "killed", "best": "13", "civilians": "unknown"},
            {"what": "wounded", "best": "17"},
        ),
        **_repeat(
            "/incident/damage",
            {"object": "house", "best": "62", "level": "unknown", "source_word": "wrecked"},
            {"object": "school", "best": "1", "level": "unknown", "source_word": "wrecked"},
            {"object": "church", "best": "3", "level": "unknown", "source_word": "wrecked"},
        ),
        **_repeat(
            "/incident/involvement",
            {
                "actor": "Burmese Army",
                "actor_type": "state.military",
                "degree": "direct",
                "basis": "hearsay",
                "source": "CHRO statement",
            },
        ),
        **_repeat(
            "/incident/information",
            {
                "source": "CHRO",
                "source_type": "local_cso",
                "connection": "reporter",
                "credibility": "to assess",
                "relayed_in": "ND-Burma paper, May 2025",
            },
        ),
        **_repeat(
            "/incident/intervention", {"type": "adv.public_report", "note": "ND-Burma paper to ASEAN, 46th Summit"}
        ),
    }


def shelling() -> Answers:
    """Incident B: a shelling that displaced most of a village tract; how many people, and any casualty: not stated."""
    return {
        "/title": "Shelling of Pyigyimandaing",
        "/incident/type": "shelling",
        "/incident/when": "2025-05-06T10/2025-05-06",
        "/incident/when_precision": "hour",
        "/incident/when_end_precision": "part_of_day",
        "/incident/part_of_day": "evening",
        "/incident/main_method": "shell.artillery",
        "/incident/hostilities_nearby": "no",
        "/incident/displacement/scale": "most",
        **_repeat(
            "/incident/place",
            {"name": "Pyigyimandaing", "pcode": "MMR006010702", "role": "impact", "precision": "4_tract"},
            {"name": "Lay Nyar village", "role": "origin_of_fire unit_base", "precision": "3_village"},
        ),
        **_repeat(
            "/incident/act",
            {"type": "attack.civilians", "victim": "residents of Pyigyi Mandai", "victim_unit": "community"},
            {"type": "move.displacement", "outcome": "displaced_flight"},
        ),
        **_repeat(
            "/incident/involvement",
            {
                "actor": "LIB 560",
                "actor_type": "lib",
                "unit_number": "560",
                "base": "Lay Nyar",
                "degree": "direct",
                "basis": "base_location",
                "confidence": "medium",
            },
        ),
        **_repeat("/incident/information", {"source": "HURFOM", "source_type": "local_cso"}),
    }


def flat(answers: Mapping[str, str]) -> list[str]:
    """Spell answers as the arguments of ``draft set``."""
    return [part for item in answers.items() for part in item]

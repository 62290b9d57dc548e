"""The two incidents of the network's paper of May 2025, filled in completely."""

from fieldreport.forms.answers import Answers
from tests.unit.forms.filling import choose, fill, filled, next_instance


def add(answers: Answers, repeat: str, values: dict[str, str], **chosen: str) -> str:
    """Fill in the next instance of a repeat: texts and codes by *values*, choices from other repeats by *chosen*."""
    ref = next_instance(answers, repeat)
    for path, label in chosen.items():
        choose(answers, f"{ref}/{path}", label)
    fill(answers, values, below=ref)
    return ref


def air_raids_in_chin_state() -> Answers:
    """CHRO: 17 raids in Chin State in 17 days; 13 killed, 17 wounded, 62 houses, a school and 3 churches wrecked."""
    answers = filled(
        "incident",
        {
            "title": "17 bombing raids in Chin State",
            "incident_type": "summary",
            "is_summary": "yes",
            "attack_count": "17",
            "when": "2025-04-02/2025-04-18",
            "main_method": "air.unknown",
            "narrative": "Between 2 and 18 April 17 bombing raids were counted in Chin State.",
            "narrative_language": "en",
        },
        below="/incident",
    )
    add(
        answers,
        "/place",
        {"place_name": "Chin State [MMR004]", "place_role": "impact", "place_precision": "7_state"},
    )
    add(
        answers,
        "/source",
        {"source_type": "local_cso", "source_name": "CHRO", "source_consent/source_consent_iimm": "ask_first"},
    )
    add(
        answers,
        "/source",
        {
            "source_type": "local_cso",
            "source_name": "ND-Burma",
            "source_published": "Paper for the 46th ASEAN Summit, May 2025",
            "source_consent/source_consent_public_named": "not_needed",
        },
    )
    add(
        answers,
        "/information",
        {"information_connection": "reporter", "information_material": "report"},
        information_source="CHRO",
    )
    second = next_instance(answers, "/information")
    choose(answers, f"{second}/information_source", "ND-Burma")
    fill(answers, {"information_connection": "reporter"}, below=second)
    choose(answers, f"{second}/information_relayed", "CHRO")
    fill(answers, {"sections": "casualties damage actors interventions"})
    add(
        answers,
        "/casualties",
        {
            "casualties_group": "all",
            "casualties_status": "unknown",
            "killed": "13",
            "wounded": "17",
            "casualties_basis": "relayed",
        },
        casualties_source="CHRO",
    )
    for what, count in (("house", "62"), ("school", "1"), ("church", "3")):
        add(
            answers,
            "/damage",
            {"damage_object": what, "damage_count": count, "damage_level": "unknown", "damage_words": "wrecked"},
            damage_source="CHRO",
        )
    add(answers, "/actor", {"actor_type": "state.military", "actor_name": "Burmese Army"})
    add(
        answers,
        "/involvement",
        {"involvement_degree": "direct", "involvement_basis": "hearsay", "involvement_note": "CHRO statement"},
        involvement_actor="Burmese Army",
        involvement_source="CHRO",
    )
    add(
        answers,
        "/intervention",
        {
            "intervention_type": "adv.public_report",
            "intervention_by": "ND-Burma to ASEAN, 46th Summit",
            "intervention_when": "2025-05",
            "intervention_status": "sent",
        },
    )
    return answers


WHEN_PYIGYI_MANDAI = "2025-05-06T10/2025-05-06T18~"
"""From ten in the morning until some time in the evening."""


def shelling_of_pyigyi_mandai() -> Answers:
    """HURFOM: LIB 560, based at Lay Nyar, shelled Pyigyi Mandai from ten until evening; no clashes; nearly all fled."""
    answers = filled(
        "incident",
        {
            "title": "Shelling of Pyigyi Mandai",
            "incident_type": "shelling",
            "is_summary": "no",
            "when": WHEN_PYIGYI_MANDAI,
            "when_words": "from 10 in the morning until evening",
            "main_method": "shell.artillery",
            "narrative": "Shells were fired at the town from 10:00 until evening. No clashes were reported.",
        },
        below="/incident",
    )
    fill(answers, {"hostilities_nearby": "no"}, below="/circumstances")
    add(
        answers,
        "/place",
        {"place_name": "Pyigyi Mandai [MMR006010702]", "place_role": "impact", "place_precision": "4_tract"},
    )
    add(
        answers,
        "/place",
        {"place_name": "Lay Nyar village", "place_role": "origin_of_fire unit_base", "place_precision": "3_village"},
    )
    add(answers, "/source", {"source_type": "local_cso", "source_name": "HURFOM"})
    add(answers, "/information", {"information_connection": "reporter"}, information_source="HURFOM")
    fill(answers, {"sections": "groups acts actors displacement"})
    add(answers, "/group", {"group_name": "residents of Pyigyi Mandai", "group_unit": "community"})
    for what, outcome in (("attack.civilians", "unknown"), ("move.displacement", "displaced_flight")):
        act = next_instance(answers, "/act")
        fill(answers, {"act_type": what, "act_victim": "group", "act_outcome": outcome}, below=act)
        choose(answers, f"{act}/act_group", "residents")
    add(
        answers,
        "/actor",
        {
            "actor_type": "state.army",
            "actor_unit": "LIB No. 560",
            "unit_level": "lib",
            "actor_base": "Lay Nyar village",
        },
    )
    for act_label in ("Attack directed at civilians", "Forced displacement"):
        add(
            answers,
            "/involvement",
            {"involvement_degree": "direct", "involvement_basis": "base_location", "involvement_confidence": "medium"},
            involvement_actor="LIB No. 560",
            involvement_act=act_label,
            involvement_source="HURFOM",
        )
    add(
        answers,
        "/displacement",
        {
            "displaced_from": "Pyigyi Mandai [MMR006010702]",
            "displaced_when": "2025-05-06",
            "displaced_scale": "most",
            "displaced_cause": "attack",
        },
    )
    return answers

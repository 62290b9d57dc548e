"""The two incidents of the seed paper go into our incident form without a remainder, and come out again."""

from fieldreport.domain.report import Meaning
from tests.unit.forms.filling import facts, our_meaning, read_back, sealed, values
from tests.unit.forms.seed_incidents import air_raids_in_chin_state, shelling_of_pyigyi_mandai


def test_the_air_raids_are_read_back_with_every_number() -> None:
    meaning = read_back("incident", air_raids_in_chin_state())
    assert meaning.title == "17 bombing raids in Chin State"
    assert meaning.summary.startswith("Between 2 and 18 April")
    assert values(meaning, "incident.type") == ["summary"]
    assert values(meaning, "incident.is_summary") == ["yes"]
    (attacks,) = facts(meaning, "incident.attacks")
    assert attacks.number == 17
    (killed,), (wounded,) = facts(meaning, "casualty.killed"), facts(meaning, "casualty.wounded")
    assert (killed.number, wounded.number) == (13, 17)
    assert killed.instance == wounded.instance != ""
    assert damage(meaning) == {"house": 62, "school": 1, "church": 3}


def damage(meaning: Meaning) -> dict[str, float | None]:
    """Join what was hit with how many, by the instance that both stand in."""
    counts = {fact.instance: fact.number for fact in facts(meaning, "damage.count")}
    return {fact.value: counts[fact.instance] for fact in facts(meaning, "damage.object")}


def test_the_air_raids_have_a_period_and_a_state() -> None:
    meaning = read_back("incident", air_raids_in_chin_state())
    (when,) = facts(meaning, "incident.when")
    assert (when.first_day, when.last_day) == ("2025-04-02", "2025-04-18")
    (place,) = facts(meaning, "incident.place")
    assert (place.value, place.place) == ("Chin State", "MMR004")
    assert values(meaning, "incident.place_precision") == ["7_state"]


def test_what_nobody_stated_is_no_fact_and_no_zero() -> None:
    raids = read_back("incident", air_raids_in_chin_state())
    shelling = read_back("incident", shelling_of_pyigyi_mandai())
    assert facts(raids, "casualty.missing") == []
    assert not [fact for fact in shelling.facts if fact.role.startswith("casualty.")]
    assert facts(shelling, "displacement.persons") == []
    assert values(shelling, "displacement.scale") == ["most"]


def test_reliability_and_credibility_stay_open_until_somebody_assesses_them() -> None:
    meaning = read_back("incident", air_raids_in_chin_state())
    assert values(meaning, "source.name") == ["CHRO", "ND-Burma"]
    assert values(meaning, "source.reliability") == []
    assert values(meaning, "information.credibility") == []
    assert values(meaning, "information.connection") == ["reporter", "reporter"]


def test_the_actor_of_the_raids_is_known_by_hearsay() -> None:
    meaning = read_back("incident", air_raids_in_chin_state())
    assert values(meaning, "actor.name") == ["Burmese Army"]
    assert values(meaning, "actor.type") == ["state.military"]
    assert values(meaning, "involvement.degree") == ["direct"]
    assert values(meaning, "involvement.basis") == ["hearsay"]
    assert values(meaning, "intervention.type") == ["adv.public_report"]


def test_the_shelling_has_two_places_with_roles() -> None:
    meaning = read_back("incident", shelling_of_pyigyi_mandai())
    places = facts(meaning, "incident.place")
    assert [(place.value, place.place) for place in places] == [
        ("Pyigyi Mandai", "MMR006010702"),
        ("Lay Nyar village", ""),
    ]
    roles = [(fact.instance, fact.value) for fact in facts(meaning, "incident.place_role")]
    assert roles == [
        (places[0].instance, "impact"),
        (places[1].instance, "origin_of_fire"),
        (places[1].instance, "unit_base"),
    ]


def test_the_shelling_says_who_did_what_to_whom() -> None:
    meaning = read_back("incident", shelling_of_pyigyi_mandai())
    assert values(meaning, "act.type") == ["attack.civilians", "move.displacement"]
    assert values(meaning, "act.category") == ["other", "relocation"]
    assert values(meaning, "act.outcome") == ["unknown", "displaced_flight"]
    assert values(meaning, "act.victim") == ["group", "group"]
    assert values(meaning, "group.name") == ["residents of Pyigyi Mandai"]
    (unit,) = facts(meaning, "actor.unit")
    assert unit.value == "lib:560"
    assert values(meaning, "involvement.basis") == ["base_location", "base_location"]
    assert values(meaning, "involvement.confidence") == ["medium", "medium"]
    assert values(meaning, "incident.hostilities_nearby") == ["no"]


def test_the_day_of_the_shelling_is_one_day() -> None:
    (when,) = facts(read_back("incident", shelling_of_pyigyi_mandai()), "incident.when")
    assert (when.first_day, when.last_day) == ("2025-05-06", "2025-05-06")


def test_both_are_found_in_english_and_in_burmese() -> None:
    text = read_back("incident", shelling_of_pyigyi_mandai()).search_text
    assert "Shelling" in text
    assert "လက်နက်ကြီးပစ်ခတ်မှု" in text
    assert "LIB No. 560" in text


def test_consent_is_kept_per_source_and_purpose() -> None:
    answers = air_raids_in_chin_state()
    first, second = answers.children("/source")
    consents = our_meaning("incident").of(sealed(answers)).consents
    assert consents[f"{first[-18:-1]}/iimm"] == "ask_first"
    assert consents[f"{second[-18:-1]}/public_named"] == "yes"
    assert consents[f"{second[-18:-1]}/icc"] == "not_asked"

"""Each of our forms is filled in as a person would do it, sealed, and read: values, facts, title, consent."""

import pytest

from fieldreport.forms.answers import Answers
from tests.unit.forms.filling import (
    choose,
    facts,
    fill,
    filled,
    labels_of,
    new_report,
    next_instance,
    read_back,
    values,
)


def quick_report() -> Answers:
    return filled(
        "quick-report",
        {
            "incident_type": "shelling",
            "category": "killing property",
            "when": "2025-05-06T10",
            "where/place": "Pyigyi Mandai [MMR006010702]",
            "where/place_precision": "4_tract",
            "victims/killed": "2",
            "victims/wounded": "3/5/9",
            "victims/missing": "unknown",
            "victims/houses": "0",
            "actor/actor_type": "state.army",
            "actor/actor_unit": "LIB 560",
            "actor/actor_basis": "base_location",
            "narrative": "Shells fell on the town\nfrom ten o'clock.",
            "source/source_type": "eyewitness",
            "consent/consent_record": "given_oral",
            "consent/consent_network_share": "ask_first",
        },
    )


def test_a_quick_report_has_a_title_without_anybody_writing_one() -> None:
    meaning = read_back("quick-report", quick_report())
    assert meaning.title == "Shelling · Pyigyi Mandai · 6 May 2025"
    assert meaning.summary == "Shells fell on the town from ten o'clock."


def test_counts_of_a_quick_report_tell_none_unknown_and_unsaid_apart() -> None:
    meaning = read_back("quick-report", quick_report())
    (killed,), (wounded,) = facts(meaning, "casualty.killed"), facts(meaning, "casualty.wounded")
    (missing,), (houses,) = facts(meaning, "casualty.missing"), facts(meaning, "damage.count")
    assert (killed.low, killed.number, killed.high) == (2, 2, 2)
    assert (wounded.low, wounded.number, wounded.high) == (3, 5, 9)
    assert (missing.value, missing.number) == ("unknown", None)
    assert (houses.value, houses.number) == ("0", 0)
    assert values(meaning, "damage.object") == ["house"]
    assert facts(read_back("quick-report", new_report("quick-report")), "casualty.killed") == []


def test_several_choices_are_several_facts() -> None:
    assert values(read_back("quick-report", quick_report()), "incident.category") == ["killing", "property"]


def test_consent_in_a_quick_report_speaks_for_the_whole_of_it() -> None:
    assert read_back("quick-report", quick_report()).consents == {
        "-/record": "yes",
        "-/network_share": "ask_first",
        "-/public_anonymous": "not_asked",
        "-/iimm": "not_asked",
        "-/recontact": "not_asked",
    }


@pytest.mark.parametrize("count", ["-1", "//", "13.5", "many", "1/2"])
def test_what_is_no_count_is_refused_in_words(count: str) -> None:
    answers = new_report("quick-report")
    answers.set("/victims/killed", count)
    violation = answers.view("/victims/killed").violation
    assert violation is not None
    assert violation.message is not None
    assert "0 means none" in violation.message.plain


@pytest.mark.parametrize("date", ["6 May", "yesterday", "06-05-2025"])
def test_what_is_no_date_is_refused(date: str) -> None:
    answers = new_report("quick-report")
    answers.set("/when", date)
    assert answers.view("/when").violation is not None


@pytest.mark.parametrize(
    "date", ["XXXX", "2025", "2025-05~", "[2025-04-02..2025-04-18]", "../2025-04-18", "[..2025-04]"]
)
def test_every_kind_of_date_is_taken(date: str) -> None:
    answers = filled("quick-report", {"when": date})
    (when,) = facts(read_back("quick-report", answers), "incident.when")
    assert when.value == date


def test_a_detention_tells_its_story() -> None:
    answers = filled(
        "detention",
        {
            "person/person_identity": "named",
            "person/person_name": "Invented Name",
            "person/person_sex": "male",
            "person/person_age": "34",
            "arrest/incident_type": "disappearance",
            "arrest/arrest_when": "2025-03-01",
            "arrest/arrest_place": "Hpa-An",
            "arrest/arrest_act": "liberty.disappearance",
            "arrest/arrest_actor": "state.intel",
            "custody/detention_status": "died",
            "custody/whereabouts": "denied",
            "custody/treatment": "torture denied_care",
            "death/death_when": "2025-03-10~",
            "death/body_recovered": "withheld",
            "source/source_type": "relative",
            "consent/consent_record": "guardian",
            "consent/consent_public_named": "refused",
        },
    )
    meaning = read_back("detention", answers)
    assert meaning.title == "Disappearance / abduction · Hpa-An · 1 March 2025"
    assert values(meaning, "incident.type") == ["disappearance"]
    assert values(meaning, "act.category") == ["disappearance"]
    assert values(meaning, "detention.treatment") == ["torture", "denied_care"]
    assert facts(meaning, "person.age")[0].number == 34
    assert facts(meaning, "death.when")[0].first_day == "2025-03-10"
    assert meaning.consents["-/public_named"] == "no"
    assert answers.view("/arrest/arrest_act").violation is None
    answers.set("/arrest/arrest_act", "prop.looting")
    assert answers.view("/arrest/arrest_act").violation is not None


def test_a_casualty_list_keeps_a_line_a_person() -> None:
    answers = filled(
        "casualty-list",
        {
            "incident/incident_type": "air_attack",
            "incident/when": "2025-04-08",
            "incident/place": "Chin State [MMR004]",
            "totals/killed": "3",
            "source/source_type": "local_cso",
        },
    )
    for name, age, harm in (
        ("", "0.3", "killed"),
        ("wife of an invented person", "", "killed"),
        ("Another", "61", "missing"),
    ):
        ref = next_instance(answers, "/person")
        fill(answers, {"person_harm": harm, **({"person_age": age} if age else {})}, below=ref)
        if name:
            fill(answers, {"person_name": name}, below=ref)
    meaning = read_back("casualty-list", answers)
    lines = answers.children("/person")
    assert len(lines) == 3
    assert values(meaning, "person.outcome") == ["killed", "killed", "missing"]
    assert [(fact.number, lines.index(f"/person[{fact.instance}]")) for fact in facts(meaning, "person.age")] == [
        (0.3, 0),
        (61, 2),
    ]
    assert [fact.position for fact in facts(meaning, "person.outcome")] == [0, 1, 2]
    assert values(meaning, "person.name") == ["wife of an invented person", "Another"]
    assert facts(meaning, "casualty.killed")[0].number == 3


def test_an_item_of_evidence_is_taken_in() -> None:
    answers = filled(
        "evidence-intake",
        {
            "item/title": "Video of the raid",
            "item/evidence_type": "web_capture",
            "item/description": "A house burns.",
            "item/content_warning": "distressing",
            "capture/captured_when": "2025-04-08T07:30",
            "capture/clock_trust": "unknown",
            "acquisition/acquisition_method": "web_capture",
            "acquisition/acquired_when": "2025-04-09",
            "acquisition/acquired_by": "desk 2",
            "acquisition/source_type": "social_media",
            "web/web_address": "https://example.org/post/1",
        },
    )
    fill(
        answers,
        {"holder_who": "the one who filmed", "holder_did": "posted it"},
        below=next_instance(answers, "/holder"),
    )
    meaning = read_back("evidence-intake", answers)
    assert meaning.title == "Video of the raid"
    assert values(meaning, "evidence.type") == ["web_capture"]
    assert facts(meaning, "evidence.acquired")[0].last_day == "2025-04-09"
    assert not answers.view("/physical/seal_no").is_relevant


def begun_interview(**gate: str) -> Answers:
    return filled("interview", gate, below="/gate")


def test_an_interview_asks_first_whether_it_should_be_held() -> None:
    answers = begun_interview(already_interviewed="yes", support="none", safe_now="yes")
    assert answers.view("/gate/gate_reason").is_relevant
    assert answers.view("/gate/gate_reason").is_required
    answers.set("/gate/already_interviewed", "no")
    answers.set("/gate/support", "available")
    assert not answers.view("/gate/gate_reason").is_relevant


@pytest.mark.parametrize("state", ["not_asked", "refused", "withdrawn"])
def test_without_consent_to_be_recorded_there_is_no_account(state: str) -> None:
    answers = begun_interview(already_interviewed="no", support="available", safe_now="yes")
    answers.set("/consent/consent_record", state)
    assert not answers.view("/account_part/account").is_relevant
    assert answers.view("/no_account").is_relevant


def test_an_interview_with_consent_is_read() -> None:
    answers = begun_interview(already_interviewed="no", support="available", safe_now="yes")
    fill(
        answers,
        {
            "person/person_identity": "withheld",
            "person/source_type": "victim",
            "person/person_age_bracket": "adult",
            "consent/consent_record": "given_audio",
            "consent/consent_iimm": "given_audio",
            "talk/interview_when": "2025-06-01",
            "talk/interview_mode": "in_person",
            "talk/interviewer": "documenter 3",
            "talk/language": "ksw",
            "account_part/incident_type": "torture",
            "account_part/event_when": "2024-11",
            "account_part/account": "They came at night.",
            "account_part/read_back": "yes",
            "ending/end_state": "tired",
            "ending/referral_offered": "yes",
            "ending/referral_accepted": "no",
        },
    )
    meaning = read_back("interview", answers)
    assert meaning.title == "Torture / ill-treatment · November 2024"
    assert meaning.summary == "They came at night."
    assert meaning.consents["-/iimm"] == "yes"
    assert meaning.consents["-/icc"] == "not_asked"
    assert "ညှဉ်းပန်းနှိပ်စက်မှု" in meaning.search_text


# --- persons keep what is theirs --------------------------------------------------------------------------------------


def three_persons() -> tuple[Answers, list[str]]:
    answers = filled("incident", {"sections": "persons acts"})
    refs = []
    for name, state in (("First", "given_oral"), ("Second", "refused"), ("Third", "withdrawn")):
        ref = next_instance(answers, "/person")
        refs.append(ref)
        fill(answers, {"person_identity": "named", "person_name": name, "consent/consent_iimm": state}, below=ref)
    act = next_instance(answers, "/act")
    fill(answers, {"act_type": "liberty.arrest", "act_victim": "person"}, below=act)
    choose(answers, f"{act}/act_person", "Third")
    return answers, refs


def id_of(ref: str) -> str:
    return ref[ref.index("[") + 1 : -1]


def test_a_person_keeps_consent_when_another_is_removed() -> None:
    answers, (first, second, third) = three_persons()
    before = read_back("incident", answers).consents
    answers.remove(second)
    after = read_back("incident", answers).consents
    assert after[f"{id_of(first)}/iimm"] == "yes"
    assert after[f"{id_of(third)}/iimm"] == "withdrawn"
    assert {slot: state for slot, state in before.items() if not slot.startswith(id_of(second))} == after


def test_an_act_stays_with_its_victim_when_another_is_removed_and_a_name_corrected() -> None:
    answers, (first, _, third) = three_persons()
    answers.remove(first)
    answers.set(f"{third}/person_name", "Third, spelled rightly")
    meaning = read_back("incident", answers)
    (act,) = facts(meaning, "act.type")
    assert act.person == id_of(third)
    (name,) = [fact for fact in facts(meaning, "person.name") if fact.person == act.person]
    assert name.value == "Third, spelled rightly"
    assert answers.view(f"/act[{act.instance}]/act_person").violation is None


def test_persons_nobody_knows_are_not_asked_for_consent() -> None:
    answers, (first, *_) = three_persons()
    answers.set(f"{first}/person_identity", "unknown")
    assert not answers.view(f"{first}/consent/consent_iimm").is_relevant
    assert f"{id_of(first)}/iimm" not in read_back("incident", answers).consents


def test_a_person_without_a_name_is_chosen_by_a_code() -> None:
    answers, (first, *_) = three_persons()
    answers.set(f"{first}/person_identity", "unknown")
    (act,) = answers.children("/act")
    assert any(label.startswith("P-") for label in labels_of(answers, f"{act}/act_person").values())


def test_one_answer_can_hold_for_all_uses_of_one_person() -> None:
    answers, (first, second, _) = three_persons()
    answers.set(f"{first}/consent/consent_all", "not_possible")
    consents = read_back("incident", answers).consents
    assert {state for slot, state in consents.items() if slot.startswith(id_of(first))} == {"not_asked"}
    assert consents[f"{id_of(second)}/iimm"] == "no"
    answers.set(f"{first}/consent/consent_iimm", "given_oral")
    assert read_back("incident", answers).consents[f"{id_of(first)}/iimm"] == "yes"


def test_a_yes_is_never_given_for_all_uses_at_once() -> None:
    answers, (first, *_) = three_persons()
    offered = set(labels_of(answers, f"{first}/consent/consent_all"))
    assert offered == {"not_needed", "refused", "withdrawn", "not_possible"}

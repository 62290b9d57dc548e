"""What handing on would do is told before: everybody in every report, what stays and why, and who signed a package."""

import pytest

from fieldreport.crypto.fingerprint_words import fingerprint
from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.consent_gate import Block, WithheldFor
from fieldreport.errors import InvalidInput
from fieldreport.services.coarsening import Coarseness
from fieldreport.services.redaction import RedactionRules
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, tables
from tests.referral_kit import MAY, NAW, arrived, refer


def test_everybody_is_named_with_what_they_said_and_nothing_is_written(world: World) -> None:
    subject = arrived(world)
    office = world[OFFICE]
    before = tables(office)
    (found,) = office.handing_on.foresee([subject], RedactionRules("iimm"), reporter=ProgressReporter())
    assert tables(office) == before
    assert [(one.name, one.state) for one in found.people] == [
        ("Daw May", ConsentState.YES),
        ("Naw Secret", ConsentState.NO),
    ]
    assert found.is_open
    assert not found.is_whole
    assert {leaf.person for leaf in found.withheld} == {NAW}
    assert found.title == "Shelling of a village"
    assert (found.files, found.files_missing) == (1, 0)
    assert found.size > 70_000


def test_a_report_that_nobody_said_yes_to_is_blocked_and_says_who_was_asked(world: World) -> None:
    subject = arrived(world)
    (found,) = world[OFFICE].handing_on.foresee([subject], RedactionRules("icc"), reporter=ProgressReporter())
    assert found.blocks == (Block.NO_YES,)
    assert {one.state for one in found.people} == {ConsentState.NOT_ASKED}
    assert (found.shown, found.size, found.is_open) == (0, 0, False)


def test_what_is_stripped_counts_as_a_file_that_goes(world: World) -> None:
    subject = arrived(world)
    rules = RedactionRules("iimm", strip_files=True, coarseness=Coarseness(time=TimeStep.YEAR))
    (found,) = world[OFFICE].handing_on.foresee([subject], rules, reporter=ProgressReporter())
    assert (found.files, found.files_stripped) == (1, 1)


def test_each_answer_says_whether_it_goes_or_why_it_stays(world: World) -> None:
    subject = arrived(world)
    found = world[OFFICE].handing_on.answers(
        subject, RedactionRules("iimm", by_hand=("/nowhere",)), words="en", reporter=ProgressReporter()
    )
    stays = {one.path: one.stays for one in found}
    assert stays[f"/person[{MAY}]/name"] is None
    assert stays[f"/person[{NAW}]/phone"] is WithheldFor.CONSENT
    assert next(one.words for one in found if one.path == f"/person[{MAY}]/name") == "Daw May"


def test_a_path_that_is_in_no_report_is_refused(world: World) -> None:
    subject = arrived(world)
    with pytest.raises(InvalidInput):
        world[OFFICE].handing_on.foresee(
            [subject], RedactionRules("iimm", by_hand=("/nowhere",)), reporter=ProgressReporter()
        )


def test_a_package_names_everybody_who_signed_with_their_words(world: World) -> None:
    subject = arrived(world)
    office = world[OFFICE]
    done = refer(office, world.folder / "package", subject)
    assert [one.name for one in done.signers] == [OFFICE, DOCUMENTER]
    first = world[DOCUMENTER].contacts.own_card().first_key
    assert office.referring.words_of(done.signers[1]) == " ".join(fingerprint(first).words)

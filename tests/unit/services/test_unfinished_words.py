"""What somebody began to say outlasts a lock, and goes with what it is about."""

import pytest

from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import InvalidInput
from fieldreport.services.unfinished_words import MAX_PLACE, MAX_SIZE, NOTE, forget_words_about, words_about
from tests.journeys.vault_kit import DOCUMENTER, World


def test_words_are_there_when_the_vault_is_opened_again(world: World) -> None:
    world[DOCUMENTER].unfinished_words.keep("note 1", "Begun: ကျေးရွာ")
    world.close_all()
    assert world[DOCUMENTER].unfinished_words.read("note 1") == "Begun: ကျေးရွာ"
    assert world[DOCUMENTER].unfinished_words.read("note 2") == ""


def test_nothing_but_spaces_is_forgotten(world: World) -> None:
    words = world[DOCUMENTER].unfinished_words
    words.keep("note", "x")
    words.keep("note", " \n")
    assert words.read("note") == ""


def test_what_is_too_long_is_kept_up_to_its_bound_and_stays_text(world: World) -> None:
    words = world[DOCUMENTER].unfinished_words
    words.keep("note", "က" * MAX_SIZE)
    assert words.read("note") == "က" * (MAX_SIZE // 3)


@pytest.mark.parametrize("place", ["", "x" * (MAX_PLACE + 1)])
def test_a_place_has_a_name_of_bounded_length(world: World, place: str) -> None:
    with pytest.raises(InvalidInput):
        world[DOCUMENTER].unfinished_words.keep(place, "x")


def test_words_about_a_report_are_forgotten_with_it_and_no_others(world: World) -> None:
    one, other = SubjectId(bytes(32)), SubjectId(bytes([1]) * 32)
    session = world[DOCUMENTER]
    for subject in (one, other):
        session.unfinished_words.keep(words_about(NOTE, subject), "begun")
    with session.unlocked.store.database.transaction():
        forget_words_about(one, store=session.unlocked.store)
    assert session.unfinished_words.read(words_about(NOTE, one)) == ""
    assert session.unfinished_words.read(words_about(NOTE, other)) == "begun"

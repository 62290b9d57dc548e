"""A draft moves to another version of its form; nothing disappears silently."""

from itertools import count

from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import Definition
from fieldreport.forms.live import ORDER
from fieldreport.forms.move import LeftOut, Misfit, Moved, move
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.kit import definition_of

OLD = definition_of(
    '<a/><gone/><sum/><n/><pick/><lost_sum/><p jr:template=""><name/><old/></p><g><x/></g><r jr:template=""><y/></r>',
    '<bind nodeset="/data/sum" calculate="concat(/data/a, \'!\')"/><bind nodeset="/data/lost_sum" calculate="1 + 1"/>',
    '<repeat nodeset="/data/p"/><repeat nodeset="/data/r"/>',
)


def new_form() -> Definition:
    return definition_of(
        "<a/><sum/><n/><pick/><fresh>default</fresh><box><deep>7</deep><empty/></box>"
        '<p jr:template=""><name/><age>18</age></p><g jr:template=""><x/></g><r><y/></r>'
        '<t jr:template=""><u>1</u></t><t><u>2</u></t><fixed jr:template=""><v>3</v></fixed>'
        "<counted><w/></counted>",
        '<bind nodeset="/data/sum" calculate="concat(/data/a, \'?\')"/><bind nodeset="/data/n" type="int"/>',
        '<select ref="/data/pick"><item><value>x</value></item><item><value>y</value></item></select>'
        '<repeat nodeset="/data/p"/><repeat nodeset="/data/g"/><repeat nodeset="/data/t"/>'
        '<repeat nodeset="/data/fixed" jr:noAddRemove="true()"/><repeat nodeset="/data/counted" jr:count="2"/>',
    )


def moved(**answered: str) -> tuple[Answers, Moved, Definition]:
    answers = Answers(definition=OLD, surroundings=surroundings())
    for name, value in answered.items():
        answers.set(f"/{name}", value)
    (person,) = answers.add("/p").added
    answers.set(f"{person}/name", "Mya")
    answers.set(f"{person}/old", "o")
    answers.set("/g/x", "in group")
    (row,) = answers.add("/r").added
    answers.set(f"{row}/y", "in repeat")
    new, numbers = new_form(), count(100)
    return answers, move(answers.stored(), OLD, new, draw_instance_id=lambda: f"k{next(numbers):016x}"), new


def reopened(result: Moved, new: Definition) -> Answers:
    return Answers.reopen(definition=new, surroundings=surroundings(), stored=result.stored, recalculate=True)


def test_what_fits_moves_and_instances_keep_their_ids() -> None:
    answers, result, new = moved(a="x", n="5", pick="y x")
    (person,) = answers.children("/p")
    again = reopened(result, new)
    assert again.children("/p") == (person,)
    assert again.view(f"{person}/name").value == "Mya"
    assert (again.view("/n").value, again.view("/pick").value) == ("5", "y x")


def test_what_does_not_fit_is_listed_with_its_reason() -> None:
    answers, result, _ = moved(a="x", gone="g", n="many", pick="x z")
    (person,), (row,) = answers.children("/p"), answers.children("/r")
    assert set(result.left_out) == {
        LeftOut("/gone", "g", Misfit.NO_PLACE),
        LeftOut("/n", "many", Misfit.OTHER_TYPE),
        LeftOut("/pick", "x z", Misfit.NO_CHOICE),
        LeftOut(f"{person}/old", "o", Misfit.NO_PLACE),
        LeftOut("/g/x", "in group", Misfit.NO_PLACE),
        LeftOut(f"{row}/y", "in repeat", Misfit.NO_PLACE),
    }
    assert f"{row}{ORDER}" not in result.stored


def test_calculations_are_done_again_and_are_no_loss() -> None:
    _, result, new = moved(a="x")
    assert reopened(result, new).view("/sum").value == "x?"
    assert not any(one.ref == "/lost_sum" for one in result.left_out)


def test_what_is_new_is_as_in_a_new_report() -> None:
    answers, result, new = moved()
    (person,) = answers.children("/p")
    again = reopened(result, new)
    assert (again.view("/fresh").value, again.view("/box/deep").value) == ("default", "7")
    assert again.view(f"{person}/age").value == "18"
    assert [again.view(f"{ref}/u").value for ref in again.children("/t")] == ["2"]
    assert [again.view(f"{ref}/v").value for ref in again.children("/fixed")] == ["3"]
    assert len(again.children("/counted")) == 2
    assert again.children("/g") == ()


def test_moving_to_the_same_form_changes_nothing() -> None:
    answers, _, _ = moved(a="x")
    result = move(answers.stored(), OLD, OLD, draw_instance_id=lambda: "k0000000000000000")
    assert result == Moved(stored=answers.stored(), left_out=())


def test_a_file_stays_a_file_and_a_text_a_text() -> None:
    old = definition_of("<photo/><note/>", '<bind nodeset="/data/photo" type="binary"/>')
    new = definition_of("<photo/><note/>", '<bind nodeset="/data/note" type="binary"/>')
    answers = Answers(definition=old, surroundings=surroundings())
    answers.set("/photo", "1.jpg")
    answers.set("/note", "seen from afar")
    result = move(answers.stored(), old, new, draw_instance_id=surroundings().draw_instance_id)
    assert result.left_out == (
        LeftOut("/photo", "1.jpg", Misfit.OTHER_TYPE),
        LeftOut("/note", "seen from afar", Misfit.OTHER_TYPE),
    )

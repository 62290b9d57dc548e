"""The suites of forms hold: scenarios, what pyxform makes of spreadsheets, whole forms; they lie beside the project."""

import pytest

from tests.conformance.forms import errors, forms, imported_pairs, pairs, scenarios
from tests.conformance.forms.suite import Run
from tests.conformance.test_suites import SUITES

FORMS = SUITES / "forms"


@pytest.mark.skipif(not FORMS.is_dir(), reason="the suites of forms are not beside the repository")
@pytest.mark.parametrize("run", [scenarios.run, pairs.run, imported_pairs.run, errors.run, forms.run])
def test_a_suite_of_forms_holds(run: Run) -> None:
    tally = run(FORMS)
    assert tally.holds, str(tally)
    assert tally.problems == ()

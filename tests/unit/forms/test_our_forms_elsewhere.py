"""Our forms mean the same in other programs: JavaRosa, which Collect runs on, and rxeval."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import pyxform
import rxeval

from fieldreport.forms.answers import Answers
from fieldreport.forms.out.submission import submission
from fieldreport.system.resource_files import resource_bytes, resource_root
from tests.unit.forms.filling import NAMES, new_report
from tests.unit.forms.seed_incidents import air_raids_in_chin_state, shelling_of_pyigyi_mandai

JAVAROSA = Path(pyxform.__file__).parent / "validators" / "odk_validate" / "bin" / "ODK_Validate.jar"
DRIVER = Path(__file__).parent / "javarosa" / "InitialState.java"
DRAWN = re.compile(r"/meta/.*|.*_(?:code|label)")
"""Random, made of what is random, or each program's own."""

State = dict[str, tuple[bool, str]]

needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="the command java is not installed")


@pytest.fixture(scope="module")
def in_javarosa() -> dict[str, State]:
    """What a new report holds there, form by form."""
    files = [resource_root() / "forms" / f"{name}.xml" for name in NAMES]
    done = subprocess.run(
        ["java", "-cp", JAVAROSA, DRIVER, *files], capture_output=True, text=True, timeout=120, check=True
    )
    found: dict[str, State] = {}
    state: State = {}
    for line in done.stdout.splitlines():
        path, relevant, *value = line.split("\t")
        if path == "form":
            state = found[Path(relevant).stem] = {}
        else:
            state[path] = (relevant == "true", "".join(value))
    return found


def in_fieldreport(name: str) -> State:
    """The same of ours."""
    answers = new_report(name)
    found: State = {}
    waiting = ["/"]
    while waiting:
        for ref in answers.children(waiting.pop()):
            place = answers.place(ref)
            if place.is_question:
                view = answers.view(ref)
                path = "/" + "/".join(place.path[1:])
                found[path] = (view.is_relevant, view.value)
            else:
                waiting.append(ref)
    return found


def comparable(state: State) -> State:
    """Leave out what is drawn, and the values of what does not count: JavaRosa shows them, an expression does not."""
    return {
        path: (is_relevant, value if is_relevant else "")
        for path, (is_relevant, value) in state.items()
        if not DRAWN.fullmatch(path)
    }


@needs_java
@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_new_report_is_the_same_in_javarosa(name: str, in_javarosa: dict[str, State]) -> None:
    assert comparable(in_fieldreport(name)) == comparable(in_javarosa[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_form_behaves_alike_on_a_tablet_and_in_a_browser(name: str) -> None:
    assert rxeval.check_form(resource_bytes("forms", f"{name}.xml").decode()) == []


@pytest.mark.parametrize("incident", [air_raids_in_chin_state, shelling_of_pyigyi_mandai])
def test_another_engine_finds_no_fault_in_the_filled_incidents(incident: Callable[[], Answers]) -> None:
    form = resource_bytes("forms", "incident.xml").decode()
    found = rxeval.submission_findings(form, submission(incident()))
    assert {finding["kind"] for finding in found} <= {"not-evaluated"}, found
    assert all("_label" in finding["path"] or "_category" in finding["path"] for finding in found), found

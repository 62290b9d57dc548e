"""A unit's key is a level, a number, and a force where numbers alone would mix two organisations up."""

import json
from pathlib import Path

import pytest

from fieldreport.domain.actor_unit import UnitKey, UnitLevel, parse_unit_key
from fieldreport.domain.uncertain_date import Precision
from fieldreport.errors import InvalidInput

VOCABULARIES = Path(__file__).resolve().parents[4] / "shared" / "data" / "vocabularies.json"

KEYS = {
    "lib:560": UnitKey(UnitLevel.LIGHT_INFANTRY_BATTALION, "560"),
    "rmc:coastal": UnitKey(UnitLevel.REGIONAL_COMMAND, "coastal"),
    "eao_bn:kia:44": UnitKey(UnitLevel.EAO_BATTALION, "44", "kia"),
}


@pytest.mark.parametrize(("text", "key"), KEYS.items())
def test_a_key_is_written_and_read_back(text: str, key: UnitKey) -> None:
    assert str(key) == text
    assert parse_unit_key(text) == key


@pytest.mark.parametrize(
    "text",
    ["", "lib", "lib:", "lib:0560", "lib:5a", "lib:123456", "lib:kia:5", "eao_bn:44", "eao_bn:KIA:4", "x:1", "a:b:c:d"],
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_unit_key(text)


@pytest.mark.skipif(not VOCABULARIES.is_file(), reason="the vocabularies for tests are not here")
@pytest.mark.parametrize(("name", "terms"), [("unit_level", UnitLevel), ("date_precision", Precision)])
def test_the_terms_are_those_of_the_vocabulary(name: str, terms: type[UnitLevel] | type[Precision]) -> None:
    listed = json.loads(VOCABULARIES.read_text(encoding="utf-8"))[name]["terms"]
    assert [term["code"] for term in listed] == [str(term) for term in terms]

"""Places of a vault: kept by code, each in one gazetteer."""

from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.storage.vault_store import VaultStore

BOKPYIN = Place(
    code=PlaceCode("MMR006010"),
    level=PlaceLevel.TOWNSHIP,
    names=("Bokpyin", "ဘုတ်ပြင်း"),
    parent=PlaceCode("MMR006"),
    latitude=11.2605,
    longitude=98.7638,
)
LENYA = Place(code=PlaceCode("X1"), level=PlaceLevel.VILLAGE, names=("Lenya",))


def put(store: VaultStore, *places: Place, gazetteer: str) -> None:
    with store.database.transaction():
        store.places.put(places, gazetteer=gazetteer)


def test_a_place_comes_back_as_it_was_put(store: VaultStore) -> None:
    put(store, LENYA, BOKPYIN, gazetteer="office")
    assert store.places.get(BOKPYIN.code) == BOKPYIN
    assert list(store.places.all()) == [BOKPYIN, LENYA]
    assert store.places.get(PlaceCode("none")) is None


def test_what_is_said_last_of_a_code_holds(store: VaultStore) -> None:
    put(store, BOKPYIN, gazetteer="old")
    renamed = Place(code=BOKPYIN.code, level=PlaceLevel.TOWN, names=("Bokepyin",))
    put(store, renamed, gazetteer="new")
    assert list(store.places.all()) == [renamed]
    assert store.places.gazetteers() == {"new": 1}


def test_a_gazetteer_goes_as_a_whole_and_a_place_only_from_its_own(store: VaultStore) -> None:
    put(store, BOKPYIN, gazetteer="office")
    put(store, LENYA, gazetteer="own")
    with store.database.transaction():
        assert not store.places.remove(BOKPYIN.code, gazetteer="own")
        assert store.places.remove(LENYA.code, gazetteer="own")
        assert store.places.clear("office") == 1
    assert store.places.gazetteers() == {}

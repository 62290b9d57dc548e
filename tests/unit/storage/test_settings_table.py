"""Settings inside the vault."""

from fieldreport.storage.vault_store import VaultStore


def test_a_setting_is_made_changed_and_forgotten(store: VaultStore) -> None:
    with store.database.transaction():
        store.settings.put("b", "1")
        store.settings.put("a", "ကခဂ")
        store.settings.put("b", "2")
    assert store.settings.get("b") == "2"
    assert store.settings.get("c") is None
    assert list(store.settings.all().items()) == [("a", "ကခဂ"), ("b", "2")]
    with store.database.transaction():
        assert store.settings.remove("b")
        assert not store.settings.remove("b")
    assert store.settings.all() == {"a": "ကခဂ"}

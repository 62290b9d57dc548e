"""The decrypting device: right at any place, from any thread, and shut at once."""

import hashlib
import secrets
import threading
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImageReader

from fieldreport.bootstrap import Session
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from tests.gui.evidence.clips import picture
from tests.gui.evidence.conftest import Ask, Attach

_SIZE = 200_001
_CONTENT = secrets.token_bytes(_SIZE)


def _device(vault: VaultThread, attach: Attach, ask: Ask[EvidenceDevice], content: bytes = _CONTENT) -> EvidenceDevice:
    (item,) = attach({"film.bin": content})
    return ask(vault, lambda session: EvidenceDevice(session.evidence.open(item)))


def test_it_reads_what_was_taken_in_from_any_place(
    documenter_vault: VaultThread, attach: Attach, ask: Ask[EvidenceDevice]
) -> None:
    device = _device(documenter_vault, attach, ask)
    assert device.size() == _SIZE
    assert not device.isSequential()

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.integers(0, _SIZE), st.integers(0, 150_000))
    def reads(place: int, count: int) -> None:
        assert device.seek(place)
        assert device.read(count).data() == _CONTENT[place : place + count]
        assert device.atEnd() is (place + count >= _SIZE)

    reads()
    device.shut()


def test_a_decoder_may_read_in_a_thread_of_its_own(
    documenter_vault: VaultThread, attach: Attach, ask: Ask[EvidenceDevice]
) -> None:
    device = _device(documenter_vault, attach, ask)
    found: list[str] = []

    def decode() -> None:
        device.seek(0)
        found.append(hashlib.sha256(device.readAll().data()).hexdigest())

    decoder = threading.Thread(target=decode)
    decoder.start()
    decoder.join(10)
    assert found == [hashlib.sha256(_CONTENT).hexdigest()]
    device.shut()


def test_once_shut_every_read_is_an_error_and_the_key_is_gone(
    documenter_vault: VaultThread, attach: Attach, ask: Ask[EvidenceDevice]
) -> None:
    device = _device(documenter_vault, attach, ask, picture(600, 400))
    device.shut()
    device.shut()
    device.seek(0)
    assert device.read(10).data() == b""
    # A decoder that gets nothing from a device that says it goes on asks again, for ever.
    assert device.atEnd()
    assert device.bytesAvailable() == 0
    assert QImageReader(device, b"png").read().isNull()


def test_it_is_shut_while_a_decoder_is_reading(
    documenter_vault: VaultThread, attach: Attach, ask: Ask[EvidenceDevice]
) -> None:
    device = _device(documenter_vault, attach, ask)
    began, ended = threading.Event(), threading.Event()

    def decode() -> None:
        while True:
            device.seek(0)
            if device.read(_SIZE).size() != _SIZE:
                break
            began.set()
        ended.set()

    decoder = threading.Thread(target=decode, daemon=True)
    decoder.start()
    assert began.wait(10)
    device.shut()
    assert ended.wait(10)
    decoder.join(10)


def test_a_damaged_file_is_told_of_and_nothing_of_the_damaged_part_is_handed_out(
    documenter_vault: VaultThread, attach: Attach, ask: Callable[[VaultThread, Callable[[Session], object]], object]
) -> None:
    (item,) = attach({"film.bin": _CONTENT})

    def damaged(session: Session) -> EvidenceDevice:
        reader = session.evidence.open(item)
        folder = session.unlocked.folder.evidence
        (file,) = folder.iterdir()
        content = bytearray(file.read_bytes())
        content[100] ^= 1
        file.write_bytes(content)
        return EvidenceDevice(reader)

    device = ask(documenter_vault, damaged)
    assert isinstance(device, EvidenceDevice)
    device.seek(0)
    assert device.read(100).data() == b""
    assert device.failure is not None
    assert device.failure.code == "E_EVIDENCE_DAMAGED"
    assert device.atEnd()
    device.shut()

"""The custody log in plain words: what this vault did with a report, and when."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.custody import CustodyEntry, CustodyEvent

translate = QCoreApplication.translate


def custody_sentence(entry: CustodyEntry) -> str:
    """Say one entry; an event of another version of the program is said by its own name."""
    try:
        event = CustodyEvent(entry.event)
    except ValueError:
        return entry.event
    if event is CustodyEvent.REVIEWED and entry.detail.get("slot"):
        return translate("CustodyWords", "Reviewed: {what}").format(what=_slot_words(str(entry.detail["slot"])))
    return _sentences().get(event, entry.event)


def _slot_words(slot: str) -> str:
    return {
        "status": translate("CustodyWords", "how far the office is"),
        "assignee": translate("CustodyWords", "who works on it"),
        "tags": translate("CustodyWords", "tags"),
        "publish": translate("CustodyWords", "leave to publish"),
    }.get(slot, translate("CustodyWords", "consent"))


def _sentences() -> dict[CustodyEvent, str]:
    return {
        CustodyEvent.SEALED: translate("CustodyWords", "Sealed and signed here"),
        CustodyEvent.AMENDED: translate("CustodyWords", "A new version was sealed here"),
        CustodyEvent.RETRACTED: translate("CustodyWords", "Retracted here"),
        CustodyEvent.DISPATCHED: translate("CustodyWords", "Entered in the list of what is sent"),
        CustodyEvent.EXPORTED: translate("CustodyWords", "Written to a bundle, and the bundle read back"),
        CustodyEvent.RECEIVED: translate("CustodyWords", "Arrived in a bundle; its signature was checked"),
        CustodyEvent.GREW: translate("CustodyWords", "More of it arrived in a bundle"),
        CustodyEvent.REVIEWED: translate("CustodyWords", "Reviewed"),
        CustodyEvent.NOTED: translate("CustodyWords", "A note was added"),
        CustodyEvent.EVIDENCE_SAVED: translate("CustodyWords", "A file was saved outside the vault, unencrypted"),
        CustodyEvent.REPORT_SAVED: translate("CustodyWords", "A copy to read was printed, or saved unencrypted"),
    }

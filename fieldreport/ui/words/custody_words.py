"""The custody log in plain words: one sentence for each thing that can happen to a report, or to the vault."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.custody import CustodyEntry, CustodyEvent


def custody_words(entry: CustodyEntry, names: Mapping[str, str]) -> str:
    """Say what an entry of the log tells; *names* are what identities are called here, by their id in hexadecimal."""
    try:
        event = CustodyEvent(entry.event)
    except ValueError:
        # Another version of the program wrote it.
        return entry.event
    return _sentences().get(event, entry.event).replace("%1", _whom(entry, names))


def _whom(entry: CustodyEntry, names: Mapping[str, str]) -> str:
    found = next((str(entry.detail[key]) for key in ("audience", "from", "author") if key in entry.detail), "")
    # An id is only shown where nobody has a name for it.
    return names.get(found) or (found[:12] if found else QCoreApplication.translate("Custody", "somebody unknown"))


def _sentences() -> Mapping[CustodyEvent, str]:
    translate = QCoreApplication.translate
    return {
        CustodyEvent.SEALED: translate("Custody", "Sealed here"),
        CustodyEvent.AMENDED: translate("Custody", "A new revision was sealed here"),
        CustodyEvent.SEALED_FOR_OFFICE: translate("Custody", "Sealed for %1 only: nobody here can read it"),
        CustodyEvent.RETRACTED: translate("Custody", "Retracted"),
        CustodyEvent.DISPATCHED: translate("Custody", "Signed over to %1, about to be exported"),
        CustodyEvent.EXPORTED: translate("Custody", "Exported to %1: written, and read back"),
        CustodyEvent.FORWARDED: translate("Custody", "Made ready to be passed on to %1, as consent allows"),
        CustodyEvent.SUMMARISED: translate("Custody", "A summary of it was begun for %1"),
        CustodyEvent.REFERRED: translate("Custody", "Put into a referral package"),
        CustodyEvent.RECEIVED: translate("Custody", "Received from %1"),
        CustodyEvent.GREW: translate("Custody", "More of it came from %1"),
        CustodyEvent.CLEARED: translate("Custody", "Cleared from this computer: %1 confirmed that it holds it twice"),
        CustodyEvent.REVIEWED: translate("Custody", "Reviewed"),
        CustodyEvent.NOTED: translate("Custody", "A note was written"),
        CustodyEvent.ASKED: translate("Custody", "A question was asked"),
        CustodyEvent.QUESTION_WITHDRAWN: translate("Custody", "A question was withdrawn"),
        CustodyEvent.VAULT_CREATED: translate("Custody", "The vault was made"),
        CustodyEvent.UNLOCKING_CHANGED: translate("Custody", "The passphrase was changed"),
        CustodyEvent.RECOVERY_SET: translate("Custody", "A new recovery code was made"),
        CustodyEvent.RECOVERY_KEY_SET: translate("Custody", "The recovery key was changed"),
        CustodyEvent.OFFICE_HELP_SET: translate("Custody", "The office's help with a forgotten passphrase was changed"),
        CustodyEvent.CONTACT_ADDED: translate("Custody", "%1 became a contact"),
        CustodyEvent.CONTACT_VERIFIED: translate("Custody", "%1 was verified: the words were compared"),
        CustodyEvent.CONTACT_REVOKED: translate("Custody", "%1 was revoked"),
        CustodyEvent.DEVICE_COMPETES: translate("Custody", "A device of %1 competes with another one"),
        CustodyEvent.DEVICE_ACCEPTED: translate("Custody", "A device of %1 was accepted"),
        CustodyEvent.DEVICE_REVOKED: translate("Custody", "A device of %1 was revoked"),
        CustodyEvent.ORGANISATION_CHANGED: translate("Custody", "The desks of the organisation were written down anew"),
        CustodyEvent.ORGANISATION_KEY_FORGOTTEN: translate("Custody", "The organisation’s key left this computer"),
        CustodyEvent.RECEIVING_KEY_RENEWED: translate("Custody", "A new key to receive with was made"),
        CustodyEvent.RECEIVING_KEY_DESTROYED: translate("Custody", "An old key to receive with was destroyed"),
        CustodyEvent.BUNDLE_IMPORTED: translate("Custody", "A bundle from %1 was imported"),
        CustodyEvent.BUNDLE_QUARANTINED: translate("Custody", "A bundle from %1 was kept aside, unopened"),
        CustodyEvent.BACKUP_MADE: translate("Custody", "A backup was made"),
        CustodyEvent.RESTORED: translate("Custody", "The vault was restored from a backup"),
        CustodyEvent.REBUILT: translate("Custody", "Lists and search were rebuilt"),
        CustodyEvent.EVIDENCE_SAVED: translate("Custody", "Evidence was saved unencrypted outside the vault"),
        CustodyEvent.KEY_SAVED: translate("Custody", "The emergency key was saved outside the vault"),
        CustodyEvent.REPORT_SAVED: translate("Custody", "A copy to read was printed, or saved outside the vault"),
        CustodyEvent.MAP_SAVED: translate("Custody", "A picture of the map was saved outside the vault"),
    }

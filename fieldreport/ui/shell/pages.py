"""Pages of an open vault, each loaded when somebody opens it: who only reads pays no memory for the map."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Application
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.settings.choices import Choices

if TYPE_CHECKING:
    from fieldreport.ui.exchange.contacts_page import ContactsPage
    from fieldreport.ui.exchange.exchange_page import ExchangePage
    from fieldreport.ui.exchange.export_assistant import ExportAssistant
    from fieldreport.ui.exchange.history_page import HistoryPage
    from fieldreport.ui.exchange.import_assistant import ImportAssistant
    from fieldreport.ui.forms.forms_page import FormsPage
    from fieldreport.ui.handing_on.consent_tab import ConsentTab
    from fieldreport.ui.handing_on.hand_on_assistant import HandOnAssistant
    from fieldreport.ui.handing_on.referral_assistant import ReferralAssistant
    from fieldreport.ui.help.help_page import HelpPage, KeysPage
    from fieldreport.ui.map.map_page import MapPage
    from fieldreport.ui.map.place_picker import PlacePicker
    from fieldreport.ui.map.region import Region
    from fieldreport.ui.printing.print_dialog import PrintDialog
    from fieldreport.ui.receipts.missing_page import MissingPage
    from fieldreport.ui.recovery.backup_page import BackupPage
    from fieldreport.ui.recovery.emergency_sheet import EmergencySheet
    from fieldreport.ui.recovery.prove_page import ProvePage
    from fieldreport.ui.reports.quarantine_page import QuarantinePage
    from fieldreport.ui.settings.settings_page import SettingsPage


class Pages:
    """Makes pages; who asks connects them. Modules are imported in here alone, on purpose."""

    def __init__(self, *, core: Application, look: Look, vault: VaultThread, choices: Choices) -> None:
        self._core = core
        self._look = look
        self._vault = vault
        self._choices = choices
        self._region: Region | None = None

    def export_assistant(self, subjects: Sequence[SubjectId]) -> "ExportAssistant":
        """Return the assistant that writes a bundle."""
        from fieldreport.ui.exchange.export_assistant import ExportAssistant

        return ExportAssistant(look=self._look, vault=self._vault, selected=tuple(subjects))

    def import_assistant(self) -> "ImportAssistant":
        """Return the assistant that reads bundles."""
        from fieldreport.ui.exchange.import_assistant import ImportAssistant

        return ImportAssistant(look=self._look, vault=self._vault)

    def hand_on_assistant(self, subjects: Sequence[SubjectId], *, language: str) -> "HandOnAssistant":
        """Return the assistant that passes reports on to another office."""
        from fieldreport.ui.handing_on.hand_on_assistant import HandOnAssistant

        return HandOnAssistant(look=self._look, vault=self._vault, language=language, selected=tuple(subjects))

    def referral_assistant(self, subjects: Sequence[SubjectId], *, language: str) -> "ReferralAssistant":
        """Return the assistant that makes a referral package."""
        from fieldreport.ui.handing_on.referral_assistant import ReferralAssistant

        return ReferralAssistant(
            look=self._look, vault=self._vault, core=self._core, language=language, selected=tuple(subjects)
        )

    def consent_tab(self, subject: SubjectId, *, language: str, may_withdraw: bool) -> "ConsentTab":
        """Return the part of a report that shows who said what to which use."""
        from fieldreport.ui.handing_on.consent_tab import ConsentTab

        return ConsentTab(
            vault=self._vault, look=self._look, subject=subject, language=language, may_withdraw=may_withdraw
        )

    def exchange(self) -> "ExchangePage":
        """Return the page that leads to all ways in and out."""
        from fieldreport.ui.exchange.exchange_page import ExchangePage

        return ExchangePage(look=self._look, vault=self._vault)

    def contacts(self) -> "ContactsPage":
        """Return the page of people and offices."""
        from fieldreport.ui.exchange.contacts_page import ContactsPage

        return ContactsPage(look=self._look, vault=self._vault)

    def history(self) -> "HistoryPage":
        """Return the page of what was done."""
        from fieldreport.ui.exchange.history_page import HistoryPage

        return HistoryPage(look=self._look, vault=self._vault)

    def backup(self) -> "BackupPage":
        """Return the page that writes a backup."""
        from fieldreport.ui.recovery.backup_page import BackupPage

        return BackupPage(look=self._look, vault=self._vault, core=self._core)

    def prove(self) -> "ProvePage":
        """Return the page that tries everything."""
        from fieldreport.ui.recovery.prove_page import ProvePage

        return ProvePage(look=self._look, vault=self._vault)

    def emergency_sheet(self, *, parent: QWidget) -> "EmergencySheet":
        """Return the sheet for the worst day."""
        from fieldreport.ui.recovery.emergency_sheet import EmergencySheet

        return EmergencySheet(look=self._look, parent=parent)

    def quarantine(self) -> "QuarantinePage":
        """Return the page of what nobody answers for yet."""
        from fieldreport.ui.reports.quarantine_page import QuarantinePage

        return QuarantinePage(look=self._look, vault=self._vault)

    def missing(self) -> "MissingPage":
        """Return the page of what was sent and never came."""
        from fieldreport.ui.receipts.missing_page import MissingPage

        return MissingPage(look=self._look, vault=self._vault)

    def forms(self) -> "FormsPage":
        """Return the page of forms."""
        from fieldreport.ui.forms.forms_page import FormsPage

        return FormsPage(look=self._look, vault=self._vault, form_files=self._core.form_files)

    def map(self, *, language: str) -> "MapPage":
        """Return the map of all reports."""
        from fieldreport.ui.map.map_page import MapPage

        return MapPage(vault=self._vault, look=self._look, region=self._known_region(), language=language)

    def place_picker(self, position: tuple[float, float] | None, *, parent: QWidget) -> "PlacePicker":
        """Return the map on which a place is chosen."""
        from fieldreport.ui.map.place_picker import PlacePicker

        return PlacePicker(region=self._known_region(), look=self._look, position=position, parent=parent)

    def print_dialog(self, subject: SubjectId, *, parent: QWidget) -> "PrintDialog":
        """Return a report's way to paper."""
        from fieldreport.ui.printing.print_dialog import PrintDialog

        return PrintDialog(vault=self._vault, look=self._look, subject=subject, parent=parent)

    def settings(self) -> "SettingsPage":
        """Return the page of choices."""
        from fieldreport.ui.settings.settings_page import SettingsPage

        return SettingsPage(look=self._look, vault=self._vault, choices=self._choices)

    def help(self) -> "HelpPage":
        """Return the words of help."""
        from fieldreport.ui.help.help_page import HelpPage

        return HelpPage()

    def keys(self, keys: Sequence[tuple[str, str]]) -> "KeysPage":
        """Return the sheet of keys."""
        from fieldreport.ui.help.help_page import KeysPage

        return KeysPage(keys=keys)

    def _known_region(self) -> "Region":
        from fieldreport.ui.map.region import read_region

        if self._region is None:
            self._region = read_region()
        return self._region

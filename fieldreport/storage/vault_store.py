"""An unlocked vault's storage: the database, the evidence files, and all tables, opened and closed together."""

import contextlib
from typing import Self

from fieldreport.crypto.derived_keys import database_key
from fieldreport.errors import VaultDamaged
from fieldreport.storage import migrations
from fieldreport.storage.backups_table import BackupsTable
from fieldreport.storage.cleared_table import ClearedTable
from fieldreport.storage.contacts_table import ContactsTable
from fieldreport.storage.custody_table import CustodyTable
from fieldreport.storage.database import Database, open_database
from fieldreport.storage.drafts_table import DraftsTable
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.evidence_table import EvidenceTable
from fieldreport.storage.exchanges_table import ExchangesTable
from fieldreport.storage.feed_entries_table import FeedEntriesTable
from fieldreport.storage.forwarded_table import ForwardedTable
from fieldreport.storage.map_layers_table import MapLayersTable
from fieldreport.storage.named_evidence_table import NamedEvidenceTable
from fieldreport.storage.office_only_table import OfficeOnlyTable
from fieldreport.storage.own_devices_table import OwnDevicesTable
from fieldreport.storage.places_table import PlacesTable
from fieldreport.storage.quarantine_table import QuarantineTable
from fieldreport.storage.receiving_keys_table import ReceivingKeysTable
from fieldreport.storage.records_table import RecordsTable
from fieldreport.storage.report_facts_table import ReportFactsTable
from fieldreport.storage.report_list_query import ReportListQuery
from fieldreport.storage.report_places import ReportPlacesView
from fieldreport.storage.report_reads_table import ReportReadsTable
from fieldreport.storage.report_reviews_table import ReportReviewsTable
from fieldreport.storage.report_search import ReportSearch
from fieldreport.storage.reports_table import ReportsTable
from fieldreport.storage.settings_table import SettingsTable
from fieldreport.storage.trust_table import TrustTable
from fieldreport.storage.vault_folder import DATABASE, VaultFolder
from fieldreport.system.private_files import remove_unfinished


class VaultStore:
    """Everything of one vault that is on disk. Closing it gives up the lock and the keys."""

    def __init__(self, *, folder: VaultFolder, database: Database) -> None:
        self.folder = folder
        self.database = database
        self.evidence_files = EvidenceFiles(folder.evidence)
        # Truth.
        self.settings = SettingsTable(database=database)
        self.own_devices = OwnDevicesTable(database=database)
        self.receiving_keys = ReceivingKeysTable(database=database)
        self.records = RecordsTable(database=database)
        self.evidence = EvidenceTable(database=database)
        self.drafts = DraftsTable(database=database)
        self.contacts = ContactsTable(database=database)
        self.places = PlacesTable(database=database)
        self.map_layers = MapLayersTable(database=database)
        self.trust = TrustTable(database=database)
        self.exchanges = ExchangesTable(database=database)
        self.quarantine = QuarantineTable(database=database)
        self.forwarded = ForwardedTable(database=database)
        self.custody = CustodyTable(database=database)
        self.backups = BackupsTable(database=database)
        self.cleared = ClearedTable(database=database)
        self.office_only = OfficeOnlyTable(database=database)
        self.report_reads = ReportReadsTable(database=database)
        # Derived, rebuilt at will.
        self.named_evidence = NamedEvidenceTable(database=database)
        self.feed_entries = FeedEntriesTable(database=database)
        self.reports = ReportsTable(database=database)
        self.report_facts = ReportFactsTable(database=database)
        self.report_search = ReportSearch(database=database)
        self.report_places = ReportPlacesView(database=database)
        self.report_reviews = ReportReviewsTable(database=database)
        self.report_list = ReportListQuery(database=database)

    def rest(self) -> None:
        """Give back what only much work needs: for when nothing has been asked for a while."""
        self.database.rest()

    def close(self) -> None:
        """Close the database; closing again does nothing."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_store(folder: VaultFolder, vault_key: bytes) -> VaultStore:
    """Make the database of a new vault. ``vault.json`` is written last, by the caller: without it there is no vault.

    Raises:
        AlreadyExists: There is a database already.
        DiskFull, ReadOnly, FileUnreadable: As the disk says.
    """
    database = open_database(folder.database, database_key(vault_key), create=True)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(database.close)
        migrations.migrate(database, migrations.known_migrations())
        on_failure.pop_all()
    return VaultStore(folder=folder, database=database)


def open_store(folder: VaultFolder, vault_key: bytes) -> VaultStore:
    """Open a vault's storage, bring it to today's version, and clear away what a crash left.

    Raises:
        VaultInUse: Another process has it open.
        VaultDamaged: The database is missing or broken, or the key is not its own.
        VaultTooNew: A later version of the program wrote it.
        DiskFull, ReadOnly, FileUnreadable: As the disk says.
    """
    database = open_database(folder.database, database_key(vault_key), create=False)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(database.close)
        # A vault without tables was never made; filling it would hide that its content is gone.
        if migrations.version_of(database) == 0:
            raise VaultDamaged(part=DATABASE)
        migrations.migrate(database, migrations.known_migrations())
        store = VaultStore(folder=folder, database=database)
        folder.restore_folders()
        # Only now: the lock is ours, so nobody is in the middle of writing these.
        remove_unfinished(folder.path)
        store.evidence_files.remove_orphans(store.evidence.names())
        on_failure.pop_all()
    return store

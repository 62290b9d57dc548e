"""Every object below the front ends is built here, once, and wired to the others."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from fieldreport.crypto.library_version import require_cryptography
from fieldreport.crypto.passphrase_key import KeyCost, calibrate
from fieldreport.domain.report import MeaningOf, plain_meaning
from fieldreport.services.backups import Backups
from fieldreport.services.checks import Checks
from fieldreport.services.clock import Clock, system_clock
from fieldreport.services.contact_devices import ContactDevices
from fieldreport.services.contacts import Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.delivery import Delivery
from fieldreport.services.derive import Derivation
from fieldreport.services.drafts import Drafts
from fieldreport.services.exporting import Exporting
from fieldreport.services.importing import Importing
from fieldreport.services.outgoing import Outgoing
from fieldreport.services.plain_copies import PlainCopies
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.reports import Reports
from fieldreport.services.sealing import Sealing
from fieldreport.services.statements import Statements
from fieldreport.services.trust_service import TrustService
from fieldreport.services.vaults import Unlocked, Vaults
from fieldreport.storage.vault_file import VaultKind
from fieldreport.system.memory_size import total_memory


@dataclass(frozen=True, slots=True)
class Application:
    """What exists before any vault is open."""

    clock: Clock
    meaning_of: MeaningOf
    vaults: Vaults
    backups: Backups


@dataclass(frozen=True, slots=True)
class Session:
    """The use cases on one open vault."""

    unlocked: Unlocked
    keeper: RecordKeeper
    trust: TrustService
    delivery: Delivery
    derivation: Derivation
    custody: CustodyLog
    drafts: Drafts
    sealing: Sealing
    statements: Statements
    contacts: Contacts
    contact_devices: ContactDevices
    outgoing: Outgoing
    exporting: Exporting
    importing: Importing
    reports: Reports
    checks: Checks
    plain_copies: PlainCopies

    def close(self) -> None:
        """Lock the vault."""
        self.unlocked.close()


def build_application(
    *,
    clock: Clock = system_clock,
    meaning_of: MeaningOf = plain_meaning,
    choose_cost: Callable[[], KeyCost] | None = None,
) -> Application:
    """Build what needs no vault. Raises LibraryTooOld.

    Args:
        clock: Where the time comes from.
        meaning_of: From the leaves of a revision to title, facts and search text.
        choose_cost: How much work a new passphrase slot asks for; by default measured on this computer, about 1 s.
    """
    require_cryptography()
    vaults = Vaults(clock=clock, choose_cost=choose_cost or _measured_cost)
    return Application(clock=clock, meaning_of=meaning_of, vaults=vaults, backups=Backups(vaults=vaults, clock=clock))


def open_session(application: Application, unlocked: Unlocked) -> Session:
    """Wire the use cases to an open vault, and clear away what an export or import that was killed left behind."""
    store, own, clock = unlocked.store, unlocked.own, application.clock
    keeper = RecordKeeper(store=store)
    trust = TrustService(store=store, keeper=keeper, own=own)
    delivery = Delivery(store=store, keeper=keeper, own=own)
    derivation = Derivation(
        store=store, keeper=keeper, trust=trust, delivery=delivery, meaning_of=application.meaning_of
    )
    custody = CustodyLog(store=store, clock=clock)
    drafts = Drafts(store=store, clock=clock)
    reports = Reports(store=store, derivation=derivation)
    contacts = Contacts(
        store=store, own=own, clock=clock, keeper=keeper, trust=trust, derivation=derivation, custody=custody
    )
    outgoing = Outgoing(store=store, own=own, keeper=keeper, trust=trust, custody=custody)
    session = Session(
        unlocked=unlocked,
        keeper=keeper,
        trust=trust,
        delivery=delivery,
        derivation=derivation,
        custody=custody,
        drafts=drafts,
        sealing=Sealing(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            derivation=derivation,
            drafts=drafts,
            custody=custody,
        ),
        statements=Statements(store=store, own=own, clock=clock, keeper=keeper, derivation=derivation, custody=custody),
        contacts=contacts,
        contact_devices=ContactDevices(store=store, clock=clock, trust=trust, derivation=derivation, custody=custody),
        outgoing=outgoing,
        exporting=Exporting(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            contacts=contacts,
            outgoing=outgoing,
            derivation=derivation,
            custody=custody,
        ),
        importing=Importing(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            trust=trust,
            derivation=derivation,
            custody=custody,
        ),
        reports=reports,
        checks=Checks(store=store, custody=custody),
        plain_copies=PlainCopies(store=store, own=own, reports=reports, custody=custody),
    )
    if unlocked.file.kind is VaultKind.VAULT:
        # A backup is only looked at: the export that it remembers may be going on in the vault at this moment.
        session.exporting.remove_unfinished()
    session.importing.remove_unfinished()
    return session


def _measured_cost() -> KeyCost:
    return calibrate(total_memory=total_memory(), clock=perf_counter)

"""Every object below the front ends is built here, once, and wired to the others."""

from dataclasses import dataclass

from fieldreport.application import Application, build_application
from fieldreport.services.answering import Answering
from fieldreport.services.backup_advice import BackupAdvisor
from fieldreport.services.checks import Checks
from fieldreport.services.clearing import Clearing
from fieldreport.services.clearing_offers import ClearingOffers
from fieldreport.services.completeness import Completeness
from fieldreport.services.confirmations import Confirmations
from fieldreport.services.consent_gate import ConsentGate
from fieldreport.services.consent_notices import ConsentNotices
from fieldreport.services.contact_devices import ContactDevices
from fieldreport.services.contacts import Contacts
from fieldreport.services.contents import Contents
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.delivery import Delivery
from fieldreport.services.derive import Derivation
from fieldreport.services.derived_notes import DerivedNotes
from fieldreport.services.draft_outlines import DraftOutlines
from fieldreport.services.drafts import Drafts
from fieldreport.services.evidence import Evidence
from fieldreport.services.exchange_history import ExchangeHistory
from fieldreport.services.exporting import Exporting
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.form_meanings import FormMeanings
from fieldreport.services.form_moving import FormMoving
from fieldreport.services.form_publishing import FormPublishing
from fieldreport.services.forwarding import Forwarding
from fieldreport.services.handing_on import HandingOn
from fieldreport.services.holdings import Holdings
from fieldreport.services.identities import Identities
from fieldreport.services.importing import Importing
from fieldreport.services.known_backups import KnownBackups
from fieldreport.services.list_choices import ListChoices
from fieldreport.services.map_layers import MapLayers
from fieldreport.services.office_help import OfficeHelp
from fieldreport.services.office_only import OfficeOnly
from fieldreport.services.outbox import Outbox
from fieldreport.services.outgoing import Outgoing
from fieldreport.services.places import Places
from fieldreport.services.plain_copies import PlainCopies
from fieldreport.services.practice import Practice
from fieldreport.services.proving import Proving
from fieldreport.services.pseudonyms import Pseudonyms
from fieldreport.services.quarantine import Quarantine
from fieldreport.services.questions import Questions
from fieldreport.services.readable_reports import ReadableReports
from fieldreport.services.reading import Reading
from fieldreport.services.receipts import Receipts
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.recovery_keys import RecoveryKeys
from fieldreport.services.redaction import Redaction
from fieldreport.services.referral_pages import ReferralPages
from fieldreport.services.referring import Referring
from fieldreport.services.report_list import ReportList
from fieldreport.services.report_map import ReportMap
from fieldreport.services.reports import Reports
from fieldreport.services.reviewing import Reviewing
from fieldreport.services.sealing import Sealing
from fieldreport.services.search import Search
from fieldreport.services.second_copies import SecondCopies
from fieldreport.services.statements import Statements
from fieldreport.services.summaries import Summaries
from fieldreport.services.trust_service import TrustService
from fieldreport.services.unfinished_words import UnfinishedWords
from fieldreport.services.vault_choices import VaultChoices
from fieldreport.services.vaults import Unlocked
from fieldreport.services.vocabularies import Vocabularies
from fieldreport.services.window_settings import WindowMemory
from fieldreport.storage.vault_file import VaultKind

__all__ = ["Application", "Session", "build_application", "open_session"]


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
    answering: Answering
    meanings: FormMeanings
    form_moving: FormMoving
    form_library: FormLibrary
    form_publishing: FormPublishing
    sealing: Sealing
    statements: Statements
    questions: Questions
    consent_gate: ConsentGate
    consent_notices: ConsentNotices
    contacts: Contacts
    contact_devices: ContactDevices
    identities: Identities
    outgoing: Outgoing
    exporting: Exporting
    importing: Importing
    receipts: Receipts
    completeness: Completeness
    clearing: Clearing
    confirmations: Confirmations
    exchange_history: ExchangeHistory
    reports: Reports
    report_list: ReportList
    list_choices: ListChoices
    contents: Contents
    reading: Reading
    quarantine: Quarantine
    reviewing: Reviewing
    evidence: Evidence
    checks: Checks
    proving: Proving
    known_backups: KnownBackups
    plain_copies: PlainCopies
    readable_reports: ReadableReports
    places: Places
    report_map: ReportMap
    map_layers: MapLayers
    search: Search
    window_memory: WindowMemory
    unfinished_words: UnfinishedWords
    practice: Practice
    handing_on: HandingOn
    forwarding: Forwarding
    summaries: Summaries
    referring: Referring
    vault_choices: VaultChoices
    recovery_keys: RecoveryKeys
    office_only: OfficeOnly
    office_help: OfficeHelp
    backup_advisor: BackupAdvisor

    def rest(self) -> None:
        """Use little memory, and hold little of the vault's content in it, until the next work."""
        self.unlocked.store.rest()

    def close(self) -> None:
        """Lock the vault."""
        self.unlocked.close()


def open_session(application: Application, unlocked: Unlocked) -> Session:
    """Wire the use cases to an open vault, and clear away what an export or import that was killed left behind."""
    store, own, clock = unlocked.store, unlocked.own, application.clock
    keeper = RecordKeeper(store=store)
    trust = TrustService(store=store, keeper=keeper, own=own)
    holdings = Holdings(store=store)
    delivery = Delivery(store=store, keeper=keeper, own=own, holdings=holdings)
    copies = SecondCopies(store=store, author=own.author)
    receipts = Receipts(
        store=store, own=own, keeper=keeper, trust=trust, delivery=delivery, holdings=holdings, copies=copies
    )
    form_library = FormLibrary(store=store, keeper=keeper, trust=trust, built_in=application.built_in_forms)
    meanings = FormMeanings(library=form_library)
    derivation = Derivation(store=store, keeper=keeper, trust=trust, delivery=delivery, meanings=meanings)
    custody = CustodyLog(store=store, clock=clock)
    checks = Checks(store=store, custody=custody)
    drafts = Drafts(store=store, clock=clock)
    answering = Answering(clock=clock, drafts=drafts, library=form_library)
    reports = Reports(store=store, derivation=derivation)
    places = Places(store=store)
    report_list = ReportList(
        store=store, own=own, outlines=DraftOutlines(drafts=drafts, meanings=meanings), places=places
    )
    vocabularies = Vocabularies()
    contents = Contents(reports=reports, answering=answering, library=form_library, vocabularies=vocabularies)
    statements = Statements(store=store, own=own, clock=clock, keeper=keeper, derivation=derivation, custody=custody)
    contacts = Contacts(
        store=store, own=own, clock=clock, keeper=keeper, trust=trust, derivation=derivation, custody=custody
    )
    sealing = Sealing(
        store=store,
        own=own,
        clock=clock,
        keeper=keeper,
        derivation=derivation,
        drafts=drafts,
        answering=answering,
        custody=custody,
    )
    outgoing = Outgoing(store=store, own=own, keeper=keeper, trust=trust, receipts=receipts, custody=custody)
    importing = Importing(
        store=store,
        own=own,
        clock=clock,
        keeper=keeper,
        trust=trust,
        derivation=derivation,
        receipts=receipts,
        custody=custody,
    )
    consent_gate = ConsentGate(derivation=derivation, library=form_library)
    pseudonyms = Pseudonyms(store=store)
    redaction = Redaction(gate=consent_gate, derivation=derivation, library=form_library, places=places)
    recovery_keys = RecoveryKeys(store=store, custody=custody)
    outbox = Outbox(store=store, clock=clock, keeper=keeper, derivation=derivation, custody=custody)
    exporting = Exporting(
        store=store,
        own=own,
        clock=clock,
        keeper=keeper,
        contacts=contacts,
        outgoing=outgoing,
        derivation=derivation,
        custody=custody,
        recovery=recovery_keys,
        outbox=outbox,
    )
    offers = ClearingOffers(store=store, own=own, trust=trust, delivery=delivery)
    backup_advisor = BackupAdvisor(store=store)
    session = Session(
        unlocked=unlocked,
        keeper=keeper,
        trust=trust,
        delivery=delivery,
        derivation=derivation,
        custody=custody,
        drafts=drafts,
        answering=answering,
        meanings=meanings,
        form_moving=FormMoving(drafts=drafts, library=form_library, answering=answering),
        form_library=form_library,
        form_publishing=FormPublishing(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            library=form_library,
            custody=custody,
            derivation=derivation,
        ),
        sealing=sealing,
        statements=statements,
        questions=Questions(
            store=store,
            derivation=derivation,
            contents=contents,
            statements=statements,
            sealing=sealing,
            drafts=drafts,
            own=own,
        ),
        consent_gate=consent_gate,
        consent_notices=ConsentNotices(
            store=store, own=own, reports=reports, derivation=derivation, meanings=meanings, statements=statements
        ),
        contacts=contacts,
        contact_devices=ContactDevices(store=store, clock=clock, trust=trust, derivation=derivation, custody=custody),
        identities=Identities(
            unlocked=unlocked, clock=clock, contacts=contacts, receipts=receipts, derivation=derivation
        ),
        outgoing=outgoing,
        exporting=exporting,
        importing=importing,
        receipts=receipts,
        completeness=Completeness(store=store, own=own, trust=trust, receipts=receipts, contacts=contacts),
        clearing=Clearing(
            store=store,
            clock=clock,
            offers=offers,
            holdings=holdings,
            derivation=derivation,
            custody=custody,
            renew_backup=lambda path, reporter: application.backups.make(unlocked, path, reporter=reporter),
        ),
        confirmations=Confirmations(store=store, offers=offers, custody=custody),
        reports=reports,
        report_list=report_list,
        list_choices=ListChoices(store=store, own=own, library=form_library, places=places, vocabularies=vocabularies),
        contents=contents,
        quarantine=Quarantine(store=store, importing=importing, trust=trust),
        reading=Reading(
            store=store,
            own=own,
            keeper=keeper,
            trust=trust,
            reports=reports,
            report_list=report_list,
            contents=contents,
            custody=custody,
        ),
        reviewing=Reviewing(store=store, statements=statements),
        exchange_history=ExchangeHistory(store=store, own=own),
        checks=checks,
        proving=Proving(
            unlocked=unlocked,
            clock=clock,
            checks=checks,
            backups=application.backups,
            generations=application.generations,
        ),
        known_backups=KnownBackups(store=store, folder=unlocked.folder, clock=clock, advisor=backup_advisor),
        plain_copies=PlainCopies(store=store, own=own, drafts=drafts, reports=reports, custody=custody),
        readable_reports=ReadableReports(
            reports=reports,
            library=form_library,
            meanings=meanings,
            contacts=contacts,
            own=own,
            custody=custody,
            clock=clock,
        ),
        places=places,
        report_map=ReportMap(store=store, places=places),
        map_layers=MapLayers(store=store),
        evidence=Evidence(store=store, own=own, drafts=drafts, reports=reports, custody=custody),
        search=Search(store=store),
        window_memory=WindowMemory(store=store),
        unfinished_words=UnfinishedWords(store=store),
        practice=Practice(answering=answering, sealing=sealing),
        handing_on=HandingOn(store=store, gate=consent_gate, redaction=redaction, contents=contents),
        forwarding=Forwarding(
            store=store,
            trust=trust,
            redaction=redaction,
            notes=DerivedNotes(
                store=store, own=own, clock=clock, keeper=keeper, pseudonyms=pseudonyms, custody=custody
            ),
            outgoing=outgoing,
            exporting=exporting,
            derivation=derivation,
            custody=custody,
        ),
        summaries=Summaries(
            store=store,
            redaction=redaction,
            library=form_library,
            drafts=drafts,
            pseudonyms=pseudonyms,
            custody=custody,
        ),
        referring=Referring(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            trust=trust,
            redaction=redaction,
            pages=ReferralPages(library=form_library, meanings=meanings),
            custody=custody,
        ),
        vault_choices=VaultChoices(vaults=application.vaults, unlocked=unlocked),
        recovery_keys=recovery_keys,
        backup_advisor=backup_advisor,
        office_help=OfficeHelp(vaults=application.vaults, unlocked=unlocked, contacts=contacts),
        office_only=OfficeOnly(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            contacts=contacts,
            drafts=drafts,
            sealing=sealing,
            outgoing=outgoing,
            derivation=derivation,
            custody=custody,
            recovery=recovery_keys,
        ),
    )
    if unlocked.file.kind is VaultKind.VAULT:
        # A backup is only looked at: the export that it remembers may be going on in the vault at this moment.
        session.exporting.remove_unfinished()
        session.referring.remove_unfinished()
        session.office_only.remove_orphans()
    session.importing.remove_unfinished()
    session.clearing.finish()
    return session

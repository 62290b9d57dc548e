"""The forms that can be filled in here: our own, and those that offices published."""

import enum
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from fieldreport.domain.form_record import FormStatement, read_form_record
from fieldreport.domain.identifiers import AuthorId, SubjectId, parse_id_prefix
from fieldreport.domain.merge import counts, view_subject
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.trust import TrustView
from fieldreport.errors import AmbiguousName, EvidenceDamaged, FormPackageInvalid, NotFound, NotPermitted, WrongState
from fieldreport.forms.definition import Definition
from fieldreport.forms.package import FORMAT_LIMITS, FormId, FormPackage, form_id, pack, unpack
from fieldreport.forms.read import read_definition
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.resource_files import resource_bytes, resource_names

_FOLDER = "forms"
_KEPT = 8
"""Definitions in memory: a large form takes 25 MB, and people work with one or two at a time."""

_FORM_ID = re.compile(r"[0-9a-f]{64}")
_TITLE = re.compile(rb"<h:title>([^<]{0,500})</h:title>")
_VERSION = re.compile(rb"<instance>\s*<[^>]*?\sversion=\"([^\"]{0,100})\"")


class Origin(enum.StrEnum):
    """Where a form comes from."""

    BUILT_IN = "built in"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class KnownForm:
    """One version of a form that this vault knows."""

    id: FormId
    name: str
    title: str
    version: str
    origin: Origin
    is_current: bool = True
    """False if a later version took its place; what was begun with it goes on with it."""

    is_here: bool = True
    """False if the record came and its package did not yet."""

    author: AuthorId | None = None
    subject: SubjectId | None = None


class BuiltInForms:
    """Our own forms, read when somebody first asks for one: most commands ask for none, and all vaults share them."""

    @cached_property
    def by_id(self) -> Mapping[FormId, tuple[KnownForm, FormPackage]]:
        """Every form that comes with the program, with its package."""
        return {known.id: (known, package) for known, package in _built_in_forms()}


class FormLibrary:
    """Finds forms, and keeps those in use ready."""

    def __init__(self, *, store: VaultStore, keeper: RecordKeeper, trust: TrustService, built_in: BuiltInForms) -> None:
        self._store = store
        self._keeper = keeper
        self._trust = trust
        self._built_in_forms = built_in
        self._definitions: dict[FormId, Definition] = {}

    def all(self) -> list[KnownForm]:
        """List every form: our own first, then those of offices by title; former versions behind."""
        published = sorted(self._published(), key=lambda one: (not one.is_current, one.title, one.id))
        return [*(known for known, _ in self._built_in_forms.by_id.values()), *published]

    def find(self, text: str) -> KnownForm:
        """Find the form that goes by this name, or whose id begins so. Raises NotFound or AmbiguousName."""
        forms = self.all()
        found = {one.id: one for one in forms if one.name == text and one.is_current}
        if not found and re.fullmatch(r"[0-9A-Fa-f]{4,64}", text):
            prefix = parse_id_prefix(text, what="form")
            found = {one.id: one for one in reversed(forms) if one.id.startswith(prefix)}
        if not found:
            raise NotFound(what="form", name=text)
        if len(found) > 1:
            raise AmbiguousName(what="form", name=text)
        return next(iter(found.values()))

    def definition(self, form: FormId) -> Definition:
        """Return the definition of a form, read once. Raises like `package`, and FormRefused."""
        known = self._definitions.pop(form, None)
        if not self._counts(form):
            raise NotFound(what="form", name=form)
        if known is None:
            package = self.package(form)
            known = read_definition(package.xform, package.attachments)
        # The last used stands last.
        self._definitions[form] = known
        while len(self._definitions) > _KEPT:
            del self._definitions[next(iter(self._definitions))]
        return known

    def package(self, form: FormId) -> FormPackage:
        """Load a form's package.

        Raises:
            NotFound: No form here has this id.
            WrongState: Its package has not arrived.
            FormPackageInvalid, EvidenceDamaged: It is no package, or no longer what it was.
        """
        if form in self._built_in_forms.by_id:
            return self._built_in_forms.by_id[form][1]
        if not self._counts(form):
            raise NotFound(what="form", name=form)
        sha256 = bytes.fromhex(form)
        stored = self._store.evidence.get(sha256)
        if stored is None:
            raise WrongState(what="form", state="not here yet", wanted="complete")
        if stored.size > FORMAT_LIMITS.total:
            raise FormPackageInvalid(reason=f"larger than {FORMAT_LIMITS.total} bytes")
        packed = b"".join(bytes(piece) for piece in self._store.evidence_files.stream(stored))
        if hashlib.sha256(packed).digest() != sha256:
            raise EvidenceDamaged(sha256=form)
        return unpack(packed)

    def own_subject(self, text: str, own: AuthorId) -> SubjectId:
        """Find a form that *own* published, to send it. Raises NotFound, AmbiguousName, NotPermitted."""
        found = self.find(text)
        if found.subject is None or found.author != own:
            raise NotPermitted(action="send this form", reason="it is not one that you published")
        return found.subject

    def heads_named(self, name: str, author: AuthorId) -> tuple[SubjectId, tuple[HeldRecord, ...]] | None:
        """Find the newest versions of the form that *author* published under *name*, to be followed by another."""
        trust = self._trust.view()
        for subject in self._store.records.subjects(kind=Kind.FORM.value):
            heads = _heads(subject, self._counting(subject, trust), trust)
            statements = [read_form_record(head) for head in heads]
            if any(said is not None and said.name == name for said in statements) and heads[0].record.author == author:
                return subject, heads
        return None

    def _published(self) -> Iterator[KnownForm]:
        """Yield what offices published and counts here: of verified offices, by the rules of the records."""
        trust = self._trust.view()
        for subject in self._store.records.subjects(kind=Kind.FORM.value):
            held = self._counting(subject, trust)
            heads = {head.record.id for head in _heads(subject, held, trust)}
            for item in held:
                if (said := read_form_record(item)) is not None:
                    yield self._known(said, item, is_current=item.record.id in heads)

    def _counts(self, form: FormId) -> bool:
        """Tell whether a form is ours, or one that an office published and that counts here."""
        if form in self._built_in_forms.by_id:
            return True
        if not _FORM_ID.fullmatch(form):
            return False
        trust = self._trust.view()
        naming = self._store.named_evidence.naming(bytes.fromhex(form))
        subjects = dict.fromkeys(self._keeper.subjects_of(named.record_id for named in naming))
        statements = (read_form_record(item) for subject in subjects for item in self._counting(subject, trust))
        return any(said is not None and said.form_id == form for said in statements)

    def _counting(self, subject: SubjectId, trust: TrustView) -> list[HeldRecord]:
        """Return the form records of *subject* that count; only its founder can write any."""
        held = (arrived.held for arrived in self._keeper.of_subject(subject))
        return [one for one in held if counts(one.record, owner=one.record.author, trust=trust)]

    def _known(self, said: FormStatement, item: HeldRecord, *, is_current: bool) -> KnownForm:
        return KnownForm(
            id=FormId(said.form_id),
            name=said.name,
            title=said.title,
            version=said.version,
            origin=Origin.OFFICE,
            is_current=is_current,
            is_here=self._store.evidence.get(said.package.sha256) is not None,
            author=item.record.author,
            subject=item.record.subject,
        )


def _heads(subject: SubjectId, held: Iterable[HeldRecord], trust: TrustView) -> tuple[HeldRecord, ...]:
    return view_subject(subject, held, trust).heads_of(Kind.FORM, "")


def _built_in_forms() -> Iterator[tuple[KnownForm, FormPackage]]:
    """Read our own forms: the XForm, and beside it the Markdown from which it was made."""
    try:
        names = resource_names(_FOLDER)
    except NotFound:
        return
    for file in names:
        if not file.endswith(".xml"):
            continue
        name = file.removesuffix(".xml")
        xform = resource_bytes(_FOLDER, file)
        source = resource_bytes(_FOLDER, f"{name}.md") if f"{name}.md" in names else None
        package = FormPackage(xform, {}, source, "" if source is None else "md")
        title, version = _TITLE.search(xform), _VERSION.search(xform)
        known = KnownForm(
            id=form_id(pack(package)),
            name=name,
            title=title[1].decode() if title else name,
            version=version[1].decode() if version else "",
            origin=Origin.BUILT_IN,
        )
        yield known, package

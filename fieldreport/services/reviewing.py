"""An office's first review of reports, one or many at once: status, assignee, tags; and what was read here."""

from collections.abc import Callable, Iterable, Sequence

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import Kind
from fieldreport.domain.review import ASSIGNEE, STATUS, TAGS, ReviewStatus, check_word, review_values, write_tags
from fieldreport.services.statements import Statements
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


class Reviewing:
    """The use cases of sorting what came in. Reviews are signed records; what was read is noted here alone."""

    def __init__(self, *, store: VaultStore, statements: Statements) -> None:
        self._store = store
        self._statements = statements

    def set_status(self, subjects: Sequence[SubjectId], status: ReviewStatus | None, *, reporter: Reporter) -> int:
        """Say how far the office is with these reports, None to take it back; returns how many were changed.

        Raises:
            NotPermitted, NotFound: This is no office's vault, or there is no such report; nothing was changed.
        """
        return self._set(subjects, STATUS, _exactly(STATUS, status.value if status else ""), reporter)

    def assign(self, subjects: Sequence[SubjectId], name: str, *, reporter: Reporter) -> int:
        """Say who works on these reports; an empty name says nobody. Raises InvalidInput, and like `set_status`."""
        chosen = check_word(name, what="name") if name.strip() else ""
        return self._set(subjects, ASSIGNEE, _exactly(ASSIGNEE, chosen), reporter)

    def tag(
        self,
        subjects: Sequence[SubjectId],
        *,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        reporter: Reporter,
    ) -> int:
        """Put tags on these reports and take others off. Raises InvalidInput, and like `set_status`."""
        added = {check_word(tag, what="tag") for tag in add}
        removed = {" ".join(tag.split()) for tag in remove}

        def changed(view: SubjectView) -> str | None:
            now = set(review_values(view).get(TAGS, ()))
            then = (now - removed) | added
            return None if then == now and not _in_conflict(view, TAGS) else write_tags(then)

        return self._set(subjects, TAGS, changed, reporter)

    def mark_read(self, subjects: Iterable[SubjectId]) -> None:
        """Note that all that is here of these reports was read."""
        with self._store.database.transaction():
            self._store.report_reads.mark(subjects)

    def mark_all_read(self) -> None:
        """Note that everything was read."""
        with self._store.database.transaction():
            self._store.report_reads.mark_all()

    def mark_unread(self, subjects: Iterable[SubjectId]) -> None:
        """Let these be new again."""
        with self._store.database.transaction():
            self._store.report_reads.unmark(subjects)

    def _set(
        self, subjects: Sequence[SubjectId], slot: str, value: Callable[[SubjectView], str | None], reporter: Reporter
    ) -> int:
        return self._statements.review_each(subjects, slot, value, reporter=reporter)


def _exactly(slot: str, wanted: str) -> Callable[[SubjectView], str | None]:
    """Make a register say *wanted*, where it does not say so already and alone."""

    def new_value(view: SubjectView) -> str | None:
        says_so = review_values(view).get(slot, ()) == ((wanted,) if wanted else ())
        return None if says_so and not _in_conflict(view, slot) else wanted

    return new_value


def _in_conflict(view: SubjectView, slot: str) -> bool:
    return any(
        key.kind == Kind.REVIEW and key.slot == slot and register.in_conflict
        for key, register in view.registers.items()
    )

"""Files of a draft: where the next one goes, attaching and removing; the answers in the window follow the vault."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import new_instance_id
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import Place
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.editor.file_picker import AttachedFile, FilePicker, FileRequest
from fieldreport.ui.editor.opened_draft import OpenedDraft
from fieldreport.ui.editor.questionnaire import Questionnaire

_EVIDENCE = "evidence.file"
_EVIDENCE_TYPE = "evidence.type"
_MEDIA_TYPE = "mediatype"


class DraftFiles(QObject):
    """One for each editor."""

    changed = Signal()
    stored_at = Signal(str, int)
    """A file is in the vault: carries where, and its size in bytes. Comes before the answer changes."""

    def __init__(
        self,
        *,
        vault: VaultThread,
        picker: FilePicker,
        opened: OpenedDraft,
        questionnaire: Questionnaire | None,
        around: QWidget,
    ) -> None:
        super().__init__(around)
        self._vault = vault
        self._picker = picker
        self._draft = opened.draft.row.id
        self._questionnaire = questionnaire
        self._around = around
        self._promised: set[str] = set()
        """Places that were given to files which are on their way."""

    def add(self) -> None:
        """Let a person choose any number of files."""
        self._picker.attach(self._request(self.next_place, takes_many=True), around=self._around)

    def take_dropped(self, data: QMimeData) -> None:
        """Take in what was dropped, as if it had been chosen."""
        self._picker.take_dropped(self._request(self.next_place, takes_many=True), data, around=self._around)

    def attach(self, ref: str) -> None:
        """Let a person choose the file that a question asks for."""
        media_type = ""
        if self._questionnaire is not None:
            media_type = self._questionnaire.answers.view(ref).attributes.get(_MEDIA_TYPE, "")
        places = iter((ref,))
        request = self._request(lambda: next(places, ""), takes_many=False, media_type=media_type)
        self._picker.attach(request, around=self._around)

    def remove(self, ref: str) -> None:
        """Take a file off the draft."""
        draft = self._draft

        def work(session: Session, _: Reporter) -> None:
            session.answering.detach(draft, ref)

        self._vault.run(self, Operation(work=work, done=lambda _: self._removed(ref)))

    def next_place(self) -> str:
        """Return where the next file goes: a question that waits for one, else one in a new instance of a repeat."""
        if self._questionnaire is None:
            return f"/file[{new_instance_id()}]/file"
        answers = self._questionnaire.answers
        places = answers.definition.places
        asking = [place for place in places.values() if _asks_for_file(place)]
        # Where an item of evidence is described goes before where a document is asked for beside other things.
        asking.sort(key=lambda one: not _is_evidence(one, places[one.path[:-1]]))
        found = next((ref for place in asking if (ref := self._waiting(place) or self._in_new_instance(place))), "")
        self._promised.add(found)
        return found

    def _waiting(self, place: Place) -> str:
        """Return where the form asks for a file now and has none."""
        assert self._questionnaire is not None, "asked for with a form only"
        answers = self._questionnaire.answers
        for ref in answers.instances(place.path):
            view = answers.view(ref)
            if view.is_relevant and not view.is_readonly and not view.value and ref not in self._promised:
                return ref
        return ""

    def _in_new_instance(self, place: Place) -> str:
        assert self._questionnaire is not None, "asked for with a form only"
        answers = self._questionnaire.answers
        repeat = next(
            (
                path
                for path in (place.path[:length] for length in range(len(place.path), 1, -1))
                if answers.definition.places[path].repeat is not None
            ),
            None,
        )
        if repeat is None or answers.definition.places[repeat[:-1]].repeat is not None:
            return ""
        around = answers.instances(repeat[:-1])
        run = f"{around[0].rstrip('/')}/{repeat[-1]}" if around else ""
        if not run or not answers.view(run).can_change_count:
            return ""
        instance = self._questionnaire.add(run)
        inside = "/".join(place.path[len(repeat) :])
        found = f"{instance}/{inside}" if instance else ""
        if found and not answers.view(found).is_relevant:
            self._questionnaire.remove(instance)
            return ""
        return found

    def _request(self, next_place: Callable[[], str], *, takes_many: bool, media_type: str = "") -> FileRequest:
        return FileRequest(
            draft=self._draft,
            next_place=next_place,
            attached=self._attached,
            given_up=self._promised.discard,
            media_type=media_type,
            takes_many=takes_many,
        )

    def _attached(self, file: AttachedFile) -> None:
        self._promised.discard(file.ref)
        self.stored_at.emit(file.ref, file.size)
        if self._questionnaire is not None:
            self._questionnaire.file_attached(file.ref, file.name or file.ref)
        self.changed.emit()

    def _removed(self, ref: str) -> None:
        if self._questionnaire is not None:
            self._questionnaire.file_removed(ref)
        self.changed.emit()


def _is_evidence(place: Place, around: Place) -> bool:
    beside = {one.bind.meaning.get("role") for one in around.children}
    return place.bind.meaning.get("role") == _EVIDENCE and _EVIDENCE_TYPE in beside


def _asks_for_file(place: Place) -> bool:
    return place.control is not None and place.bind.data_type is DataType.BINARY

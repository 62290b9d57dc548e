"""Consent for one purpose: what was said, and what follows from it."""

from fieldreport.domain.consent import ConsentState
from fieldreport.forms.consent_states import consent_state
from fieldreport.forms.view import View
from fieldreport.ui.questions.combo_field import ExplainedComboField


class ConsentField(ExplainedComboField):
    """The list of answers; below it whether anything may be passed on, for the more cautious always holds."""

    def show_view(self, view: View) -> None:
        super().show_view(view)
        self.explain(self._words(view.value))

    def _words(self, value: str) -> str:
        if not value:
            return self.tr("No answer yet: it stays here.")
        return {
            ConsentState.YES: self.tr("It may be used for this."),
            ConsentState.ASK_FIRST: self.tr("Ask again before it is used for this."),
            ConsentState.NOT_ASKED: self.tr("It stays here until the person was asked."),
            ConsentState.NO: self.tr("It is not used for this."),
            ConsentState.WITHDRAWN: self.tr("It is no longer used for this."),
        }[consent_state(value)]

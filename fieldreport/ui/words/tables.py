"""The sentences that stand in tables below the windows and are translated when they are shown."""

from fieldreport.ui.words import consent_words, failure_words, form_problem_words


def sentence_tables() -> dict[str, tuple[str, ...]]:
    """Return context -> sentences, for the translators."""
    return {
        consent_words.CONTEXT: consent_words.consent_sentences(),
        failure_words.CONTEXT: failure_words.window_sentences(),
        form_problem_words.CONTEXT: form_problem_words.problem_sentences(),
    }

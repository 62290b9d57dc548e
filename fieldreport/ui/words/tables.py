"""The sentences that stand in tables below the windows and are translated when they are shown."""

from fieldreport.ui.words import failure_words, form_problem_words


def sentence_tables() -> dict[str, tuple[str, ...]]:
    """Return context -> sentences, for the translators."""
    return {
        failure_words.CONTEXT: failure_words.window_sentences(),
        form_problem_words.CONTEXT: form_problem_words.problem_sentences(),
    }

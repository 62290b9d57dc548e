"""What consent lets go and what stays, in words: one for each state, each block and each reason."""

from collections.abc import Mapping

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.consent_gate import Block, WithheldFor

STATES: Mapping[ConsentState, str] = {
    ConsentState.YES: "yes",
    ConsentState.ASK_FIRST: "ask first",
    ConsentState.NOT_ASKED: "not asked",
    ConsentState.NO: "no",
    ConsentState.WITHDRAWN: "withdrawn",
}

BLOCKS: Mapping[Block, str] = {
    Block.NO_YES: "nobody who must say yes has said it",
    Block.RETRACTED: "it was retracted",
    Block.FORM_MISSING: "its form is not here, so that nobody can tell whom it is about",
    Block.NOT_PUBLIC: "it is not to be published",
}

REASONS: Mapping[WithheldFor, str] = {
    WithheldFor.CONSENT: "about people who have not said yes",
    WithheldFor.SENSITIVE: "sensitive",
    WithheldFor.MEDIA: "pictures and sounds of people who have not said yes to being seen",
    WithheldFor.NAMES: "with the name of somebody who is left out",
    WithheldFor.UNKNOWN: "unknown to the form, or not meant for others",
    WithheldFor.BY_HAND: "withheld by hand",
    WithheldFor.LESS_EXACT: "in the place of which something less exact or plainer goes",
}

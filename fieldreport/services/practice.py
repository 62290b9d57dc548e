"""A vault to practise in: a few invented reports, some sealed and one half written."""

from collections.abc import Mapping, Sequence

from fieldreport.services.answering import Answering
from fieldreport.services.sealing import Sealing
from fieldreport.system.progress import Reporter

_FORM = "quick-report"

# Nobody and no place of these exists: a reader must never take one for a report.
_SEALED: Sequence[Mapping[str, str]] = (
    {
        "/incident_type": "air_attack",
        "/when": "2026-11-02",
        "/where/place": "Example Village",
        "/victims/killed": "2",
        "/victims/wounded": "5/7/9",
        "/victims/houses": "4",
        "/actor/actor_unit": "unknown",
        "/narrative": "PRACTICE, invented. Two jets circled at about nine in the morning and dropped three bombs. "
        "Four houses burned. People fled into the forest.",
        "/source/source_type": "eyewitness",
    },
    {
        "/incident_type": "shelling",
        "/when": "2026-10-19~",
        "/where/place": "ဥပမာရွာ",
        "/victims/killed": "0",
        "/victims/wounded": "unknown",
        "/narrative": "လေ့ကျင့်ရန် စိတ်ကူးယဉ်ဖြစ်ရပ်။ ညနေပိုင်းတွင် လက်နက်ကြီးကျည် ၅ လုံး ကျရောက်ခဲ့သည်။ ရွာသားများ ထွက်ပြေးခဲ့ရသည်။",
        "/source/source_type": "victim",
    },
    {
        "/incident_type": "arrest_wave",
        "/when": "2026-10",
        "/where/place": "Practice Town",
        "/narrative": "PRACTICE, invented. Some twelve men were taken from their homes at night. "
        "Their families were told nothing.",
        "/source/source_type": "relative",
    },
)

_DRAFT: Mapping[str, str] = {
    "/incident_type": "displacement",
    "/when": "[2026-11-10..2026-11-14]",
    "/where/place": "Example Valley",
    "/narrative": "PRACTICE, invented. Some forty families left when the road was closed; nobody knows where they are.",
}


class Practice:
    """The use case of trying the program out."""

    def __init__(self, *, answering: Answering, sealing: Sealing) -> None:
        self._answering = answering
        self._sealing = sealing

    def fill(self, *, reporter: Reporter) -> int:
        """Seal the invented reports and leave one draft; returns how many there are."""
        everything = (*_SEALED, _DRAFT)
        for number, answers in enumerate(everything):
            reporter.report(number, len(everything))
            draft = self._answering.begin(_FORM)
            self._answering.set_all(draft, list(answers.items()))
            if answers is not _DRAFT:
                self._sealing.seal_draft(draft)
        return len(everything)

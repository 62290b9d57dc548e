"""A report that fills our incident form in both scripts, with people, sensitive answers, files and consent."""

from collections.abc import Mapping

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import LeafValue
from fieldreport.system.progress import ProgressReporter

NARRATIVE = (
    "Shells were fired at the town from 10:00 until evening. No clashes were reported.\n"
    "နံနက် ဆယ်နာရီမှ ညနေအထိ မြို့ကို လက်နက်ကြီးဖြင့် ပစ်ခတ်ခဲ့သည်။ "
    "လူ့အခွင့်အရေးချိုးဖောက်မှုမှတ်တမ်းကိုအင်္ဂလိပ်ဗုဒ္ဓဝင်ရောက်လာပြီးအိမ်များကိုရှာဖွေခဲ့သည်ဟုမျက်မြင်သက်သေကပြောသည်"
)
NAME = "Daw Secret Name"
PERSON = "k7f2c19a03be5d41f"
SOURCE = "k00000000000000a1"
ANSWERS: Mapping[str, LeafValue] = {
    "/incident/title": "Shelling of Pyigyimandaing ပြည်ကြီးမဏ္ဍိုင် ပစ်ခတ်မှု",
    "/confidentiality": "confidential",
    "/sections": "casualties persons",
    "/incident/incident_type": "shelling",
    "/incident/is_summary": "no",
    "/incident/when": "2025-05-06T10/2025-05-06T18~",
    "/incident/main_method": "shell.artillery",
    "/incident/narrative": NARRATIVE,
    "/place[k00000000000000b1]/place_name": "Bokpyin [geonames:1328076]",
    "/place[k00000000000000b1]/place_role": "impact",
    "/place[k00000000000000b1]/place_precision": "4_tract",
    f"/source[{SOURCE}]/source_code": "S-1234567",
    f"/source[{SOURCE}]/source_type": "local_cso",
    f"/source[{SOURCE}]/source_name": "HURFOM",
    "/casualties[k00000000000000c1]/casualties_group": "all",
    "/casualties[k00000000000000c1]/killed": "10/13/20",
    "/casualties[k00000000000000c1]/wounded": "unknown",
    "/casualties[k00000000000000c1]/casualties_source": "S-1234567",
    f"/person[{PERSON}]/person_identity": "named",
    f"/person[{PERSON}]/person_name": NAME,
    f"/person[{PERSON}]/person_sex": "female",
    f"/person[{PERSON}]/person_age": "43",
    f"/person[{PERSON}]/consent/consent_iimm": "ask_first",
    f"/person[{PERSON}]/consent/consent_public_named": "refused",
}


def seal_sample(session: Session, answers: Mapping[str, LeafValue] = ANSWERS) -> SubjectId:
    """Seal it as an answer to our incident form."""
    form = session.form_library.find("incident").id
    (sealed,) = session.sealing.seal_answers([answers], form=form, reporter=ProgressReporter())
    return sealed.subject

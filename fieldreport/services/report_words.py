"""The words around a report's own answers, English and Burmese, when it is set out to be read.

The Burmese ones are a draft until a native speaker has checked them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.date_words import BURMESE as BURMESE_DATES
from fieldreport.domain.date_words import ENGLISH as ENGLISH_DATES
from fieldreport.domain.date_words import DateWords
from fieldreport.domain.record import Kind
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Trust
from fieldreport.exports.readable_report import HeadingWords


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of one language; names in braces are filled in."""

    code: str
    headings: HeadingWords
    dates: DateWords
    burmese: bool
    untitled: str
    reference: str
    version: str
    what: str
    when: str
    where: str
    state: str
    whole_report: str
    contradicted: str
    file: str
    hidden: str
    conflict: str
    unverified: str
    withheld: str
    withheld_unknown: str
    left_out: str
    form_missing: str
    custody_broken: str
    unknown_author: str
    written_by: str
    signed_with: str
    report_id: str
    version_id: str
    form: str
    created: str
    created_value: str
    versions: str
    custody: str
    custody_value: str
    made: str
    made_value: str
    note_labels: str
    note_calculated: str
    note_statements: str
    note_proof: str
    trust: Mapping[Trust, str]
    states: Mapping[ReportState, str]
    consent: Mapping[str, str]
    kinds: Mapping[str, str]


ENGLISH = ReportWords(
    code="en",
    headings=HeadingWords(
        evidence="Evidence",
        file_missing="the file is not here",
        consents="Consent as it holds now",
        statements="Said about this report",
        provenance="Where this comes from",
        sensitive="sensitive",
    ),
    dates=ENGLISH_DATES,
    burmese=False,
    untitled="Report without a title",
    reference="Report {id}",
    version="Version {id}",
    what="What",
    when="When",
    where="Where",
    state="State",
    whole_report="The report as a whole",
    contradicted="(stated in two ways, so that neither holds)",
    file="File",
    hidden="This report was retracted. Its content is not shown.",
    conflict="{count} versions of this report stand beside each other; nobody has settled yet which one holds.",
    unverified="Nobody has verified who wrote this report: the words of the author's card were not compared.",
    withheld="Answers that were withheld and are not here: {count}.",
    withheld_unknown="How many answers were withheld is not known: that number is withheld too.",
    left_out="Sensitive answers left out of this copy: {count}.",
    form_missing="The form is not here, so that questions appear by their paths, and all answers count as sensitive.",
    custody_broken="The custody log of this report does not hold together at entry {entry}.",
    unknown_author="Somebody who is no contact",
    written_by="Written by",
    signed_with="Signed with the device key",
    report_id="Report",
    version_id="Signed record",
    form="Form",
    created="Created",
    created_value="{date}, as the author says",
    versions="Versions",
    custody="Custody log of this vault",
    custody_value="{date}: {event}",
    made="This copy",
    made_value="made {date} by {name}",
    note_labels="Questions and choices are said in the words of the form; answers stand as they were written.",
    note_calculated="What the form calculates for itself is left out.",
    note_statements="Notes, questions and reviews left out of this copy: {count}.",
    note_proof="This copy proves nothing by itself: the signed records are the evidence.",
    trust={
        Trust.OWN: "this vault",
        Trust.VERIFIED: "verified",
        Trust.UNVERIFIED: "not verified",
        Trust.REVOKED: "revoked",
    },
    states={state: state.value for state in ReportState},
    consent={
        ConsentState.YES: "Yes",
        ConsentState.ASK_FIRST: "Ask first",
        ConsentState.NOT_ASKED: "Not asked yet",
        ConsentState.NO: "No",
        ConsentState.WITHDRAWN: "Withdrawn",
    },
    kinds={Kind.NOTE: "Note", Kind.REVIEW: "Review", Kind.QUESTION: "Question"},
)

BURMESE = ReportWords(
    code="my",
    headings=HeadingWords(
        evidence="သက်သေခံပစ္စည်းများ",
        file_missing="ဖိုင် ဤနေရာတွင် မရှိပါ",
        consents="ယခု အတည်ဖြစ်သော သဘောတူညီချက်",
        statements="ဤအစီရင်ခံစာနှင့်ပတ်သက်၍ ပြောဆိုချက်များ",
        provenance="မည်သည့်နေရာမှ ရရှိသနည်း",
        sensitive="အကဲဆတ်",
    ),
    dates=BURMESE_DATES,
    burmese=True,
    untitled="ခေါင်းစဉ်မရှိသော အစီရင်ခံစာ",
    reference="အစီရင်ခံစာ {id}",
    version="မူကွဲ {id}",
    what="ဘာဖြစ်ခဲ့သလဲ",
    when="ဘယ်အချိန်",
    where="ဘယ်နေရာ",
    state="အခြေအနေ",
    whole_report="အစီရင်ခံစာတစ်ခုလုံး",
    contradicted="(နှစ်မျိုး ဖော်ပြထားသဖြင့် မည်သည့်အဖြေမျှ အတည်မဖြစ်ပါ)",
    file="ဖိုင်",
    hidden="ဤအစီရင်ခံစာကို ပြန်ရုပ်သိမ်းထားသည်။ အကြောင်းအရာကို မပြပါ။",
    conflict="ဤအစီရင်ခံစာ၏ မူကွဲ {count} ခု ယှဉ်လျက်ရှိသည်။ မည်သည့်မူ အတည်ဖြစ်သည်ကို မဆုံးဖြတ်ရသေးပါ။",
    unverified="ဤအစီရင်ခံစာကို မည်သူရေးသည်ကို မည်သူမျှ အတည်မပြုရသေးပါ။",
    withheld="ထိန်းထားသဖြင့် ဤနေရာတွင် မရှိသော အဖြေများ - {count}။",
    withheld_unknown="အဖြေမည်မျှ ထိန်းထားသည်ကို မသိရပါ။",
    left_out="ဤမိတ္တူတွင် မပါသော အကဲဆတ်အဖြေများ - {count}။",
    form_missing="ပုံစံ ဤနေရာတွင် မရှိပါ။ ထို့ကြောင့် အဖြေအားလုံးကို အကဲဆတ်သည်ဟု မှတ်ယူသည်။",
    custody_broken="ဤအစီရင်ခံစာ၏ ထိန်းသိမ်းမှုမှတ်တမ်းသည် အမှတ် {entry} တွင် မကိုက်ညီပါ။",
    unknown_author="အဆက်အသွယ်စာရင်းတွင် မရှိသူ",
    written_by="ရေးသူ",
    signed_with="လက်မှတ်ထိုးသော စက်၏သော့",
    report_id="အစီရင်ခံစာ",
    version_id="လက်မှတ်ထိုးထားသော မှတ်တမ်း",
    form="ပုံစံ",
    created="ရေးသည့်အချိန်",
    created_value="{date} (ရေးသူ၏ ပြောဆိုချက်အရ)",
    versions="မူကွဲများ",
    custody="ဤသိုလှောင်ရာ၏ ထိန်းသိမ်းမှုမှတ်တမ်း",
    custody_value="{date} - {event}",
    made="ဤမိတ္တူ",
    made_value="{date} တွင် {name} ပြုလုပ်သည်",
    note_labels="မေးခွန်းနှင့် ရွေးချယ်စရာများကို ပုံစံ၏ စကားဖြင့် ဖော်ပြထားသည်။ အဖြေများမှာ ရေးထားသည့်အတိုင်း ဖြစ်သည်။",
    note_calculated="ပုံစံက တွက်ချက်သော တန်ဖိုးများ မပါဝင်ပါ။",
    note_statements="ဤမိတ္တူတွင် မပါသော မှတ်ချက်၊ မေးခွန်းနှင့် စိစစ်ချက်များ - {count}။",
    note_proof="ဤမိတ္တူတစ်ခုတည်းဖြင့် သက်သေမပြနိုင်ပါ။ လက်မှတ်ထိုးထားသော မှတ်တမ်းများသာ သက်သေဖြစ်သည်။",
    trust={
        Trust.OWN: "ဤသိုလှောင်ရာ",
        Trust.VERIFIED: "အတည်ပြုပြီး",
        Trust.UNVERIFIED: "အတည်မပြုရသေး",
        Trust.REVOKED: "ရုပ်သိမ်းပြီး",
    },
    states={
        ReportState.DRAFT: "မူကြမ်း",
        ReportState.SEALED: "ချိပ်ပိတ်ပြီး",
        ReportState.EXPORTED: "ထုတ်ယူပြီး",
        ReportState.IN_STORE: "သိုလှောင်ပြီး",
        ReportState.RECEIVED: "လက်ခံရရှိပြီး",
        ReportState.QUESTION: "မေးခွန်းရှိသည်",
        ReportState.REVIEWED: "စိစစ်ပြီး",
        ReportState.CLEARED: "ရှင်းလင်းပြီး",
    },
    consent={
        ConsentState.YES: "သဘောတူ",
        ConsentState.ASK_FIRST: "ဦးစွာ မေးရန်",
        ConsentState.NOT_ASKED: "မမေးရသေး",
        ConsentState.NO: "သဘောမတူ",
        ConsentState.WITHDRAWN: "ပြန်ရုပ်သိမ်း",
    },
    kinds={Kind.NOTE: "မှတ်ချက်", Kind.REVIEW: "စိစစ်ချက်", Kind.QUESTION: "မေးခွန်း"},
)


def words_of(language: str) -> ReportWords:
    """Return the words of a language by its BCP 47 code; English where we have none."""
    return BURMESE if language.lower().split("-")[0] == BURMESE.code else ENGLISH

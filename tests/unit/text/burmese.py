"""Burmese that nobody wrote: syllables put together at random, for the property tests."""

from hypothesis import strategies as st

CONSONANTS = "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ"
MEDIALS = ["", "ျ", "ြ", "ွ", "ှ", "ြွ", "ျှ", "ွှ"]
VOWELS = ["", "ာ", "ိ", "ီ", "ု", "ူ", "ေ", "ဲ", "ော", "ော်", "ံ", "ို", "ုံ"]
FINALS = ["", "က်", "င်", "င့်", "င်း", "တ်", "န်", "န့်", "ပ်", "မ်", "ယ်", "း", "့"]

simple_syllables = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(CONSONANTS),
    st.sampled_from(MEDIALS),
    st.sampled_from(VOWELS),
    st.sampled_from(FINALS),
)
stacked_syllables = st.builds(
    "{}{}\u1039{}{}".format,
    st.sampled_from("အမသ"),
    st.sampled_from(["ဏ", "တ", "ဒ", "န", "မ", "လ", "င\u103a"]),
    st.sampled_from("ကဂတထဒဓနပဘမ"),
    st.sampled_from(["", "ာ", "ိ", "ု"]),
)
syllables = simple_syllables | stacked_syllables
words = st.text("abcdefghijklmnopqrstuvwxyzABCXYZṬḥøłéñ", min_size=1, max_size=8)
numbers = st.text("0123456789၁၂၃၄၅၆၇၈၉", min_size=1, max_size=4)
separators = st.sampled_from(["", " ", "။ ", "၊", "-", "\n", "\u200b", " (", ")"])
pieces = st.tuples(syllables | words | numbers, separators).map("".join)
texts = st.lists(pieces, max_size=30).map("".join)

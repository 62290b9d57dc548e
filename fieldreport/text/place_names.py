"""Finding a place by a name that is spelled in any of the ways in which people write it.

There is no one way to write a Burmese name in Latin letters: Bokpyin is also Bokepyin, Phakant also Hpakant. What the
spellings share are the consonants, in classes: an aspirated letter (``hk``, ``kh``) sounds like the plain one to
most who write it down, final consonants come and go, vowels are anybody's guess. The *skeleton* of a name is that much
of it. Candidates are found by their skeletons and ranked by skeleton and spelling together.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from fieldreport.domain.place import Place, PlaceCode

EXACT = 100.0
"""The score of a name that is spelled as in the gazetteer, but for case, accents, spaces and words like “township”."""

_ENOUGH = 70.0
"""Below this score two names have little more in common than two drawn at random."""

_CANDIDATES = 200
_COMPLETIONS = 400
_LONGEST_QUERY = 100

_GENERIC_LATIN = frozenset(
    {
        *("city", "district", "division", "region", "state", "town", "township", "tsp", "tract", "union", "territory"),
        *("village", "vlg", "ward", "vt"),
        # Honorifics: a place is often called after a person, with or without one.
        *("u", "daw", "ko", "ma", "saw", "naw", "sayadaw"),
    }
)
_MYANMAR = re.compile("[\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff]")
_TONES = re.compile("[\u1037\u1038\u200b-\u200d\u2060\ufeff\\s]")
_GENERIC_MYANMAR = re.compile(
    "(?:"
    + "|".join(
        _TONES.sub("", word)
        for word in (
            *("ပြည်နယ်", "တိုင်းဒေသကြီး", "တိုင်း", "ခရိုင်", "မြို့နယ်", "မြို့"),
            *("ကျေးရွာအုပ်စု", "ကျေးရွာ", "ရပ်ကွက်", "ရွာ"),
        )
    )
    + ")$"
)
_APOSTROPHES = str.maketrans("", "", "'\u2019\u02bc")
_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")

_SOUNDS = {
    "c": ("hky", "khy", "ghy", "ky", "gy", "hc", "ch", "dz", "j"),
    "k": ("hk", "kh", "gh", "ck", "k", "g", "q", "c"),
    "t": ("ht", "th", "hd", "dh", "t", "d"),
    "p": ("hp", "ph", "bh", "p", "b", "f", "v"),
    "s": ("hs", "sh", "s", "z", "x"),
    "m": ("hm", "mh", "m"),
    "n": ("hny", "hn", "nh", "ny", "ng", "n"),
    "l": ("hl", "lh", "l"),
    "w": ("hw", "w"),
    "y": ("hy", "hr", "y", "r"),
    "h": ("h",),
    "": ("a", "e", "i", "o", "u"),
}
_CLASS_OF = {spelling: sound for sound, spellings in _SOUNDS.items() for spelling in spellings}
# At the end of a syllable y, w, r and h only colour the vowel: Lay Nyar and Lenya are one name.
_SOUND = re.compile(
    "(?P<silent>(?<=[aeiou])[ywrh]+(?![aeiou]))|(?P<sound>"
    + "|".join(sorted(_CLASS_OF, key=len, reverse=True))
    + ")|(?P<digit>[0-9]+)"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A place that may be meant: the name that matched, and how well from 0 to 100."""

    place: PlaceCode
    name: str
    score: float


class PlaceNames:
    """All names of a gazetteer, made ready once and then searched in milliseconds."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._codes: list[PlaceCode] = []
        self._names: list[str] = []
        self._ranks: list[int] = []
        self._spellings: list[str] = []
        self._skeletons: list[str] = []
        for place in places:
            self._add(place)
        self._sorted = sorted((spelling, index) for index, spelling in enumerate(self._spellings))

    def __len__(self) -> int:
        return len(self._names)

    def search(self, text: str, *, limit: int = 20) -> list[Match]:
        """Return at most *limit* places that *text* may name or begin to name, the best first, each place once."""
        spelling = spelling_of(text[:_LONGEST_QUERY])
        if not spelling:
            return []
        skeleton = skeleton_of(spelling)
        best: dict[PlaceCode, tuple[float, int]] = {}
        for index in self._candidates(spelling, skeleton):
            score = self._score(index, spelling, skeleton)
            code = self._codes[index]
            if score >= _ENOUGH and score > best.get(code, (0.0, 0))[0]:
                best[code] = score, index
        ranked = sorted(best.values(), key=lambda found: (-found[0], self._ranks[found[1]], self._names[found[1]]))
        return [Match(self._codes[index], self._names[index], score) for score, index in ranked[:limit]]

    def _add(self, place: Place) -> None:
        for name in place.names:
            spelling = spelling_of(name)
            if spelling:
                self._codes.append(place.code)
                self._names.append(name)
                self._ranks.append(place.level.rank)
                self._spellings.append(spelling)
                self._skeletons.append(skeleton_of(spelling))

    def _candidates(self, spelling: str, skeleton: str) -> Iterator[int]:
        first = bisect_left(self._sorted, (spelling, -1))
        for completion, index in self._sorted[first : first + _COMPLETIONS]:
            if not completion.startswith(spelling):
                break
            yield index
        if skeleton:
            similar = process.extract(
                skeleton, self._skeletons, scorer=fuzz.ratio, limit=_CANDIDATES, score_cutoff=_ENOUGH
            )
            yield from (index for _, _, index in similar)

    def _score(self, index: int, spelling: str, skeleton: str) -> float:
        theirs = self._spellings[index]
        if theirs == spelling:
            return EXACT
        shared = (fuzz.ratio(skeleton, self._skeletons[index]) + fuzz.ratio(spelling, theirs)) / 2
        if theirs.startswith(spelling):
            # What is being typed: the nearer to its end, the likelier.
            return max(shared, 80 + 15 * len(spelling) / len(theirs))
        return min(shared, EXACT - 1)


def spelling_of(name: str) -> str:
    """Reduce a name to its letters and digits: no case, accents, spaces, or words that say what kind of place it is."""
    if _MYANMAR.search(name):
        bare = _TONES.sub("", unicodedata.normalize("NFC", name))
        return _GENERIC_MYANMAR.sub("", bare) or bare
    bare = "".join(char for char in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(char))
    words = _NOT_A_LETTER.sub(" ", bare.translate(_APOSTROPHES)).split()
    return "".join([word for word in words if word not in _GENERIC_LATIN] or words)


def skeleton_of(spelling: str) -> str:
    """Reduce a spelling to the classes of its consonants; Burmese letters and digits stay as they are."""
    if not spelling.isascii():
        return spelling
    skeleton: list[str] = []
    end = -1
    for found in _SOUND.finditer(spelling):
        sound = found["digit"] or _CLASS_OF.get(found["sound"] or "", "")
        if not sound:
            continue
        # A doubled letter is one; the same sound on both sides of a vowel is two.
        if not (skeleton and skeleton[-1] == sound and found.start() == end):
            skeleton.append(sound)
        end = found.end()
    return "".join(skeleton) or spelling

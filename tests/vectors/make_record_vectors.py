"""Makes the record vectors, always the same; `python -m tests.vectors.make_record_vectors --write` replaces the files.

It spells records by itself, byte by byte, and uses of the product only base64url, hashing and signing: what it signs
may break any rule, and that is the point.
"""

import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldreport.crypto import base64url
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import RecordInvalid

FOLDER = Path(__file__).parent / "records"
HEADER = '{"alg":"EdDSA","typ":"fieldreport-record+sd-jwt"}'
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493

AUTHOR, OFFICE, OTHER = (SigningKey(bytes([number]) * 32) for number in (1, 2, 3))
NONCE = bytes(range(16))
PARENTS = sorted(hashlib.sha256(b"parent %d" % number).hexdigest() for number in range(65))
INSTANCE = "k7f2c19a03be5d410"
EVIDENCE = {"media_type": "image/jpeg", "sha256": hashlib.sha256(b"a picture").hexdigest(), "size": 9}

Payload = dict[str, Any]
Change = Callable[[Payload], object]


def _sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def author_of(key: SigningKey) -> str:
    return _sha(key.public).hex()


def subject_of(key: SigningKey, nonce: bytes = NONCE) -> str:
    return _sha(b"fieldreport-subject" + _sha(key.public) + nonce).hex()


def spell(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def leaf(path: object, value: object, *, salt: bytes | None = None) -> str:
    """Spell a disclosure; its salt is made from path and value, which only a vector may do."""
    return raw_leaf(spell([base64url.encode(salt or _sha(spell([path, value]).encode())[:16]), path, value]))


def raw_leaf(text: str) -> str:
    return base64url.encode(text.encode("utf-8", "surrogatepass"))


def digests(leaves: Sequence[str], count: int = 32) -> list[str]:
    real = [base64url.encode(_sha(encoded.encode())) for encoded in leaves]
    decoys = [base64url.encode(_sha(b"decoy %d" % number)) for number in range(count - len(real))]
    return sorted([*real, *decoys])


def sign(payload: str | bytes, key: SigningKey, *, header: str = HEADER) -> str:
    data = payload.encode("utf-8", "surrogatepass") if isinstance(payload, str) else payload
    signing_input = f"{base64url.encode(header.encode())}.{base64url.encode(data)}"
    return f"{signing_input}.{base64url.encode(key.sign(signing_input.encode()))}"


def file_form(token: str, leaves: Sequence[str]) -> str:
    return "".join(f"{part}~" for part in (token, *leaves))


def payload_of(kind: str, leaves: Sequence[str], *, key: SigningKey = AUTHOR, slot: str = "") -> Payload:
    """Make the payload of a valid record."""
    payload: Payload = {
        "v": 1,
        "kind": kind,
        "device": key.public.hex(),
        "author": author_of(key),
        "subject": subject_of(AUTHOR),
        "slot": slot,
        "parents": [],
        "over": [],
        "_sd_alg": "sha-256",
        "_sd": digests(leaves),
    }
    if kind in {"card", "rotation", "roster", "dispatch", "receipt", "referral"}:
        payload.update(nonce="00" * 16, subject=subject_of(key, bytes(16)))
    elif kind in {"report", "form"}:
        payload.update(nonce=NONCE.hex(), subject=subject_of(key))
    return payload


@dataclass(frozen=True, slots=True)
class Vector:
    """One file of the collection; *expect* is ``valid``, or the error's code and reason."""

    name: str
    comment: str
    content: str
    expect: str = "valid"
    fields: Payload = field(default_factory=dict)
    leaves: Mapping[str, object] = field(default_factory=dict)
    equivocal: Sequence[str] = ()

    def to_json(self) -> dict[str, object]:
        result: dict[str, object] = {
            "name": self.name,
            "comment": self.comment,
            "expect": self.expect,
            "content": self.content,
        }
        if self.expect == "valid":
            token = self.content.partition("~")[0]
            result["id"] = _sha(token.encode()).hex()
            result["fields"] = {name: value for name, value in self.fields.items() if name != "_sd"}
            result["leaves"] = dict(self.leaves)
            result["equivocal"] = list(self.equivocal)
        return result


# --- valid ------------------------------------------------------------------------------------------------------------


def _valid(
    name: str,
    comment: str,
    kind: str,
    content: Mapping[str, object],
    *,
    key: SigningKey = AUTHOR,
    slot: str = "",
    change: Payload | None = None,
    shown: Sequence[str] | None = None,
) -> Vector:
    everything = {**content, "/#leaves": str(len(content) + 1)}
    encoded = {path: leaf(path, value) for path, value in everything.items()}
    payload = {**payload_of(kind, list(encoded.values()), key=key, slot=slot), **(change or {})}
    paths = list(everything) if shown is None else shown
    held = sorted((encoded[path] for path in paths), key=lambda item: _sha(item.encode()))
    return Vector(
        name=name,
        comment=comment,
        content=file_form(sign(spell(payload), key), held),
        fields=payload,
        leaves={path: everything[path] for path in paths},
    )


def _ranges() -> str:
    one = _sha(bytes.fromhex(PARENTS[0]) + _sha(b"\x01" * 32 + b"\x02" * 32))
    return f"1-1:{_sha(one).hex()}"


def valid() -> Iterator[Vector]:
    meta = {"/#created": "2026-03-01T08:30+06:30", "/#form": "plain"}
    burmese = {**meta, "/title": "ရွာသို့ လက်နက်ကြီးဖြင့် ပစ်ခတ်မှု", "/place": 'စစ်ကိုင်း "အရှေ့"\n\t\\ \u2028😀'}
    yield _valid("report", "A first revision.", "report", {**meta, "/title": "Shelling of a village"})
    yield _valid("burmese", "Text goes in as it was typed: nothing is escaped that need not be.", "report", burmese)
    yield _valid(
        "revision",
        "A revision names the heads it saw, and the retraction it outlives.",
        "report",
        {**meta, "/title": "Shelling, corrected"},
        change={"parents": PARENTS[:2], "over": PARENTS[2:3]},
    )
    yield _valid("most-parents", "64 parents are allowed.", "report", {"/title": "x"}, change={"parents": PARENTS[:64]})
    yield _valid(
        "longest",
        "A path of 512 bytes, both parts of a media type of 64 characters, and the largest file.",
        "report",
        {"/" + "ရ" * 170 + "a": {**EVIDENCE, "media_type": "a" * 64 + "/" + "b" * 64, "size": 2**33 - 1}},
    )
    yield _valid("longest-slot", "A slot of 200 characters.", "review", {"/value": "x"}, key=OFFICE, slot="a" * 200)
    photo = {"/photo": EVIDENCE, "/photo/#name": "IMG_0001.jpg"}
    yield _valid("evidence", "A file is two leaves: what it is, and its name.", "report", {**meta, **photo})
    yield _valid(
        "evidence-without-its-name", "The name is withheld.", "report", {**meta, **photo}, shown=["/photo", "/#leaves"]
    )
    longest = {"/photo": {**EVIDENCE, "media_type": f"{'t' * 64}/{'s' * 64}"}}
    yield _valid("evidence-longest-media-type", "64 characters on each side of the slash.", "report", longest)
    repeat = {f"/person[{INSTANCE}]/name": "ကို ကို", f"/person[{INSTANCE}]/#order": "1"}
    yield _valid("repeat", "An instance of a repeat has an id for life; its order is a leaf.", "report", repeat)
    yield _valid(
        "disclosed-in-part", "The id is that of the whole record.", "report", burmese, shown=["/#created", "/#leaves"]
    )
    yield _valid("nothing-disclosed", "A record without any leaf is valid.", "report", burmese, shown=[])
    many = {f"/answer{number}": str(number) for number in range(40)}
    whole = _valid("sixty-four-digests", "41 leaves are listed among 64 digests.", "report", many, change={"_sd": []})
    encoded = [leaf(path, value) for path, value in whole.leaves.items()]
    payload = {**whole.fields, "_sd": digests(encoded, 64)}
    yield Vector(
        whole.name, whole.comment, file_form(sign(spell(payload), AUTHOR), encoded), "valid", payload, whole.leaves
    )
    package = {**EVIDENCE, "media_type": "application/x-tar"}
    form = {"/name": "incident", "/title": "Incident", "/version": "1", "/package": package}
    yield _valid("form", "A form is founded like a report.", "form", form, key=OFFICE)
    yield _valid("note", "By an office; no nonce.", "note", {"/text": "Called back."}, key=OFFICE, slot=INSTANCE)
    yield _valid("review", "A register of its own.", "review", {"/value": "reviewed"}, key=OFFICE, slot="status")
    yield _valid("review-publish", "Caution wins here.", "review", {"/value": "never"}, key=OFFICE, slot="publish")
    yield _valid("question", "By an office.", "question", {"/text": "How many?"}, key=OFFICE, slot=INSTANCE)
    yield _valid(
        "consent", "For one person and purpose.", "consent", {"/value": "withdrawn"}, slot=f"{INSTANCE}/publish"
    )
    yield _valid("consent-whole", "For the report as a whole.", "consent", {"/value": "yes"}, slot="-/share")
    yield _valid("retraction", "By the author.", "retraction", {"/reason": "in danger"})
    card = {"/name": "ရုံး", "/role": "office", "/recipient": "age1pq1…"}
    yield _valid("card", "In the register of its device.", "card", card, key=OFFICE, slot=OFFICE.public.hex())
    yield _valid("rotation", "The next key.", "rotation", {"/new_key": OTHER.public.hex()})
    desks = " ".join(sorted((AUTHOR.public.hex(), OTHER.public.hex())))
    listed = {"/number": "7", "/name": "ရုံး", "/desks": desks, "/expires": "2027-11-30"}
    yield _valid("roster", "Two desks, the seventh list.", "roster", listed, key=OFFICE)
    sent = {"/first": "1", "/ids": " ".join(PARENTS[:3])}
    yield _valid("dispatch", "Numbers 1 to 3.", "dispatch", sent, slot=author_of(OFFICE))
    stated = {"/device": AUTHOR.public.hex(), "/audience": author_of(OFFICE), "/ranges": _ranges()}
    referred = {
        "/package": "00" * 16,
        "/profile": "iimm",
        "/purpose": "iimm",
        "/manifest": _sha(b"manifest").hex(),
        "/record_set": _sha(b"records").hex(),
    }
    yield _valid("referral", "An office signs for a whole package.", "referral", referred, key=OFFICE)
    instead = {
        "/of": PARENTS[0],
        "/leaf": _sha(b"a leaf").hex(),
        "/about": "/when",
        "/as": "time",
        "/value": "2025-05",
        "/text": "Time, told less exactly by this office: 2025-05",
    }
    yield _valid("note-instead", "Said in the place of a withheld leaf.", "note", instead, key=OFFICE, slot=INSTANCE)
    yield _valid("receipt", "Number 1 is held.", "receipt", stated, key=OFFICE, slot=AUTHOR.public.hex())
    more = {**stated, "/second_copy": "1-1", "/again": "2-3 9-9"}
    comment = "Number 1 is held, and there is a second copy; 2, 3 and 9 are missing and asked for again."
    yield _valid("receipt-second-copy", comment, "receipt", more, key=OFFICE, slot=AUTHOR.public.hex())
    yield _valid("unknown-kind", "Kept, without effect.", "later-kind", {"/x": "y"}, slot="z")
    yield _valid("unknown-kind-nonce", "Kept, without effect.", "later-kind", {}, change={"nonce": NONCE.hex()})
    two = [leaf("/title", "one"), leaf("/title", "two"), leaf("/a", "x")]
    payload = payload_of("report", two)
    yield Vector(
        "equivocal",
        "Two leaves under one path: valid, and neither is believed.",
        file_form(sign(spell(payload), AUTHOR), two),
        fields=payload,
        leaves={"/a": "x"},
        equivocal=["/title"],
    )


# --- invalid ----------------------------------------------------------------------------------------------------------

LEAVES = (leaf("/title", "ရွာ"), leaf("/photo", EVIDENCE), leaf("/#leaves", "3"))
GOOD = payload_of("report", LEAVES)
GOOD_TEXT = spell(GOOD)
GOOD_TOKEN = sign(GOOD_TEXT, AUTHOR)


def _changed(name: str, expect: str, comment: str, changes: Payload, *, without: str = "") -> Vector:
    payload = {**GOOD, **changes}
    payload.pop(without, None)
    return Vector(name, comment, file_form(sign(spell(payload), AUTHOR), LEAVES), f"E_RECORD {expect}")


def _spelt(name: str, comment: str, old: str, new: str, expect: str = "payload") -> Vector:
    assert GOOD_TEXT.count(old) == 1, name
    return Vector(name, comment, file_form(sign(GOOD_TEXT.replace(old, new), AUTHOR), LEAVES), f"E_RECORD {expect}")


def _headed(name: str, header: str) -> Vector:
    content = file_form(sign(GOOD_TEXT, AUTHOR, header=header), LEAVES)
    return Vector(f"header-{name}", "There is one header.", content, "E_RECORD header")


def _filed(name: str, comment: str, content: str, expect: str) -> Vector:
    return Vector(name, comment, content, expect)


def _disclosed(name: str, expect: str, comment: str, encoded: str) -> Vector:
    """A record that lists this very disclosure."""
    payload = payload_of("report", [encoded])
    return Vector(name, comment, file_form(sign(spell(payload), AUTHOR), [encoded]), f"E_DISCLOSURE {expect}")


def headers() -> Iterator[Vector]:
    yield _headed("none", '{"alg":"none","typ":"fieldreport-record+sd-jwt"}')
    yield _headed("hs256", '{"alg":"HS256","typ":"fieldreport-record+sd-jwt"}')
    yield _headed("ed25519", '{"alg":"Ed25519","typ":"fieldreport-record+sd-jwt"}')
    yield _headed("other-typ", '{"alg":"EdDSA","typ":"JWT"}')
    yield _headed("typ-in-capitals", '{"alg":"EdDSA","typ":"FieldReport-Record+SD-JWT"}')
    yield _headed("no-typ", '{"alg":"EdDSA"}')
    yield _headed("order", '{"typ":"fieldreport-record+sd-jwt","alg":"EdDSA"}')
    yield _headed("space", '{"alg": "EdDSA","typ":"fieldreport-record+sd-jwt"}')
    yield _headed("kid", '{"alg":"EdDSA","kid":"1","typ":"fieldreport-record+sd-jwt"}')
    yield _headed("crit", '{"alg":"EdDSA","b64":false,"crit":["b64"],"typ":"fieldreport-record+sd-jwt"}')
    yield _headed("twice", '{"alg":"none","alg":"EdDSA","typ":"fieldreport-record+sd-jwt"}')
    yield _headed("escape", '{"alg":"\\u0045dDSA","typ":"fieldreport-record+sd-jwt"}')


def spellings() -> Iterator[Vector]:
    yield _spelt("key-twice", "Which of the two counts?", '"v":1', '"v":1,"v":1')
    yield _spelt("key-twice-other-value", "Which of the two counts?", '"slot":""', '"slot":"","slot":"x"')
    yield _spelt("space-after-colon", "White space.", '"v":1', '"v": 1')
    yield _spelt("space-before-comma", "White space.", ',"v":1', ' ,"v":1')
    yield Vector(
        "key-order",
        "Keys are sorted.",
        file_form(sign(GOOD_TEXT[:-1].replace(',"v":1', "").replace("{", '{"v":1,', 1) + "}", AUTHOR), LEAVES),
        "E_RECORD payload",
    )
    yield _spelt("escaped-letter", "Nothing is escaped that need not be.", '"report"', '"\\u0072eport"')
    yield _spelt("escaped-slash", "Nothing is escaped that need not be.", '"sha-256"', '"sha\\u002d256"')
    yield _spelt("float", "1.0 is no integer.", '"v":1', '"v":1.0')
    yield _spelt("exponent", "1e0 is no integer.", '"v":1', '"v":1e0')
    yield _spelt("minus-zero", "-0 has another spelling.", '"v":1', '"v":-0')
    yield _spelt("leading-zero", "01 is no JSON.", '"v":1', '"v":01')
    yield _spelt("nan", "NaN is no JSON.", '"v":1', '"v":NaN')
    yield _spelt("big-integer", "Beyond 53 bits readers differ.", '"v":1', '"v":9007199254740993')
    yield _spelt("endless-integer", "Refused before it is read.", '"v":1', '"v":1' + "0" * 5000)
    yield _spelt("lone-surrogate-escape", "It has no UTF-8.", '"slot":""', '"slot":"\\ud800"')
    yield _spelt("lone-surrogate-bytes", "It has no UTF-8.", '"slot":""', '"slot":"\ud800"')
    yield _spelt("key-not-ascii", "Keys are ASCII.", ',"v":1', ',"v":1,"ရွာ":1')
    whole = [
        ("byte-order-mark", "No mark at the beginning.", "\ufeff" + GOOD_TEXT),
        ("newline-at-the-end", "White space.", GOOD_TEXT + "\n"),
        ("two-values", "One value.", GOOD_TEXT + "{}"),
        ("payload-is-a-list", "An object.", f"[{GOOD_TEXT}]"),
        ("payload-is-empty", "An object.", ""),
        ("too-deep", "Eight levels are enough for everybody.", "[" * 9 + "]" * 9),
        ("far-too-deep", "Refused without exhausting the stack.", "[" * 100_000),
    ]
    for name, comment, text in whole:
        yield Vector(name, comment, file_form(sign(text, AUTHOR), LEAVES), "E_RECORD payload")
    latin = GOOD_TEXT.replace('"slot":""', '"slot":"\u00e9"').encode("latin-1")
    yield Vector("not-utf-8", "Latin-1 bytes.", file_form(sign(latin, AUTHOR), LEAVES), "E_RECORD payload")


def payload_fields() -> Iterator[Vector]:
    for name in ("v", "kind", "nonce"):
        yield _changed(f"no-{name}", name, "A field is missing.", {}, without=name)
    for name in ("device", "author", "subject", "slot", "parents", "over", "_sd_alg", "_sd"):
        yield _changed(f"no-{name.strip('_').replace('_', '-')}", "fields", "A field is missing.", {}, without=name)
    yield _changed("unknown-field", "fields", "At v 1 there are no others.", {"iat": 1})
    yield _changed("confirmation-key", "fields", "No key binding.", {"cnf": {"jwk": {}}})
    yield _changed("v-2", "v", "A later format.", {"v": 2})
    yield _changed("v-true", "v", "A truth is no number.", {"v": True})
    yield _changed("v-text", "v", "Text is no number.", {"v": "1"})
    yield _changed("kind-in-capitals", "kind", "a-z and hyphens.", {"kind": "Report"})
    yield _changed("kind-too-long", "kind", "At most 32.", {"kind": "a" * 33})
    yield _changed("kind-is-a-number", "kind", "Text.", {"kind": 1})
    for name in ("device", "author", "subject"):
        yield _changed(f"{name}-in-capitals", name, "Lower case.", {name: str(GOOD[name]).upper()})
        yield _changed(f"{name}-too-short", name, "32 bytes.", {name: str(GOOD[name])[:-2]})
        yield _changed(f"{name}-with-0x", name, "Only digits.", {name: "0x" + str(GOOD[name])[2:]})
    yield _changed("nonce-in-capitals", "nonce", "Lower case.", {"nonce": NONCE.hex().upper()})
    yield _changed("nonce-too-long", "nonce", "16 bytes.", {"nonce": NONCE.hex() + "00"})
    yield _changed("other-subject", "subject", "Not the author's.", {"subject": subject_of(OTHER)})
    yield _changed("other-author", "subject", "The subject commits to its author.", {"author": author_of(OTHER)})
    yield _changed("other-nonce", "subject", "The subject commits to its nonce.", {"nonce": "11" * 16})
    zero = {"nonce": "00" * 16, "subject": subject_of(AUTHOR, bytes(16))}
    yield _changed("zero-nonce-in-a-report", "nonce", "That subject is the identity itself.", zero)
    yield _changed("nonce-in-a-card", "nonce", "A card is about the identity.", {"kind": "card"})
    yield _changed("nonce-in-a-note", "fields", "A note does not found a subject.", {"kind": "note"})
    yield _changed("slot-in-a-report", "slot", "A report has one register.", {"slot": "x"})
    card = {"kind": "card", **zero}
    yield _changed("slot-of-another-device-in-a-card", "slot", "A device has its own.", {**card, "slot": "11" * 32})
    yield _changed("slot-in-a-rotation", "slot", "One register.", {"kind": "rotation", **zero, "slot": "x"})
    yield _changed("slot-in-capitals", "slot", "Lower case.", {"slot": "A"})
    yield _changed("slot-too-long", "slot", "At most 200.", {"slot": "a" * 201})
    yield _changed("slot-with-newline", "slot", "A pattern's end is the end.", {"slot": "a\n"})
    for name in ("parents", "over"):
        yield _changed(f"{name}-unsorted", name, "Sorted.", {name: PARENTS[1::-1]})
        yield _changed(f"{name}-twice", name, "Distinct.", {name: [PARENTS[0]] * 2})
        yield _changed(f"{name}-65", name, "At most 64.", {name: PARENTS})
        yield _changed(f"{name}-in-capitals", name, "Lower case.", {name: [PARENTS[0].upper()]})
        yield _changed(f"{name}-is-text", name, "A list.", {name: PARENTS[0]})
    yield _changed("other-hash", "_sd_alg", "SHA-256 alone.", {"_sd_alg": "sha-512"})
    listed = digests(LEAVES)
    defects: list[tuple[str, str, object]] = [
        ("unsorted", "Sorted as text.", listed[::-1]),
        ("twice", "Distinct.", sorted([*listed[:-1], listed[0]])),
        ("33", "A power of two.", digests(LEAVES, 33)),
        ("16", "At least 32.", digests(LEAVES, 16)),
        ("empty", "At least 32.", []),
        ("padding", "No padding.", sorted([*listed[:-1], listed[-1] + "="])),
        ("unused-bits", "One spelling.", sorted([*listed[:-1], _next_letter(listed[-1])])),
        ("short", "32 bytes.", sorted([*listed[:-1], listed[-1][:-3]])),
        ("number", "Text.", [*listed[:-1], 1]),
        ("is-text", "A list.", "x"),
    ]
    for name, comment, value in defects:
        yield _changed(f"digests-{name}", "_sd", comment, {"_sd": value})


def _next_letter(text: str) -> str:
    """Change bits of the last letter that no byte uses."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return text[:-1] + alphabet[alphabet.index(text[-1]) + 1]


def signatures() -> Iterator[Vector]:
    head, signature = GOOD_TOKEN.rsplit(".", 1)
    raw = base64url.decode(signature, error=lambda: RecordInvalid(reason="never"))
    scalar = int.from_bytes(raw[32:], "little")

    def signed(name: str, comment: str, encoded: str) -> Vector:
        return Vector(name, comment, file_form(f"{head}.{encoded}", LEAVES), "E_RECORD signature")

    larger = raw[:32] + (scalar + GROUP_ORDER).to_bytes(32, "little")
    yield signed("signature-s-plus-l", "The other spelling of s (RFC 8032 section 5.1.7).", base64url.encode(larger))
    yield signed("signature-negated", "R with its sign bit turned.", base64url.encode(_turned(raw, 31)))
    yield signed("signature-bit", "One bit of s.", base64url.encode(_turned(raw, 40)))
    yield signed("signature-zero", "64 zero bytes.", base64url.encode(bytes(64)))
    yield signed("signature-missing", "No signature at all.", "")
    yield signed("signature-too-long", "65 bytes.", base64url.encode(raw + b"\0"))
    yield signed("signature-padding", "No padding.", signature + "==")
    yield signed("signature-unused-bits", "One spelling.", _next_letter(signature))
    yield signed("signature-with-space", "Foreign characters.", signature + " ")
    other = sign(GOOD_TEXT, OTHER)
    yield Vector("signature-of-another", "Another key.", file_form(other, LEAVES), "E_RECORD signature")
    # With the neutral point as its key, [s]B = R is all that a lax verifier asks for: it fits every message.
    digest = bytearray(hashlib.sha512(bytes([1]) * 32).digest()[:32])
    digest[0] &= 248
    digest[31] = (digest[31] & 127) | 64
    fits_all = AUTHOR.public + (int.from_bytes(digest, "little") % GROUP_ORDER).to_bytes(32, "little")
    neutral = (1).to_bytes(32, "little")
    for name, device in (
        ("neutral-point", neutral),
        ("neutral-point-with-sign", neutral[:31] + b"\x80"),
        ("neutral-point-not-reduced", (2**255 - 18).to_bytes(32, "little")),
        ("order-two", (2**255 - 20).to_bytes(32, "little")),
        ("order-four", bytes(32)),
        ("order-eight", bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
        ("not-on-the-curve", (2).to_bytes(32, "little")),
    ):
        payload = {
            **GOOD,
            "device": device.hex(),
            "author": _sha(device).hex(),
            "subject": _sha(b"fieldreport-subject" + _sha(device) + NONCE).hex(),
        }
        signing_input = sign(spell(payload), AUTHOR).rsplit(".", 1)[0]
        content = file_form(f"{signing_input}.{base64url.encode(fits_all)}", LEAVES)
        yield Vector(f"device-{name}", "One signature must not fit every message.", content, "E_RECORD signature")


def _turned(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 128]) + data[place + 1 :]


def segments() -> Iterator[Vector]:
    head, payload, signature = GOOD_TOKEN.split(".")
    data = GOOD_TEXT
    while len(data.encode()) % 3 == 0:
        data = spell({**GOOD, "parents": PARENTS[:1]})

    def cut(name: str, comment: str, token: str, expect: str) -> Vector:
        return Vector(name, comment, file_form(token, LEAVES), f"E_RECORD {expect}")

    def padded(change: Callable[[str], str]) -> str:
        # The signature is made over the changed bytes: only the spelling is wrong.
        middle = change(base64url.encode(data.encode()))
        return f"{head}.{middle}.{base64url.encode(AUTHOR.sign(f'{head}.{middle}'.encode()))}"

    yield cut("payload-padding", "No padding.", padded(lambda text: text + "=" * (-len(text) % 4)), "payload")
    yield cut("payload-unused-bits", "One spelling.", padded(_next_letter), "payload")
    yield cut("payload-newline", "Foreign characters.", padded(lambda text: text[:8] + "\n" + text[8:]), "payload")
    odd = spell({**GOOD, "slot": ">>>???"})
    middle = base64url.encode(odd.encode()).replace("-", "+").replace("_", "/")
    assert "+" in middle or "/" in middle
    plus = f"{head}.{middle}.{base64url.encode(AUTHOR.sign(f'{head}.{middle}'.encode()))}"
    yield cut("payload-plus-and-slash", "The other alphabet.", plus, "payload")
    yield cut("header-padding", "No padding.", f"{head}==.{payload}.{signature}", "header")
    yield cut("two-segments", "Three segments.", f"{head}.{payload}", "header")
    yield cut("four-segments", "Three segments.", f"{GOOD_TOKEN}.", "header")
    yield cut("five-segments", "Encrypted tokens are none of ours.", f"{head}....", "header")
    yield cut("empty-token", "Three segments.", "", "header")
    yield cut("json-serialisation", "Only the compact form.", spell({"payload": payload}), "header")


def files() -> Iterator[Vector]:
    good = file_form(GOOD_TOKEN, LEAVES)
    yield _filed("file-empty", "Nothing.", "", "E_RECORD end")
    yield _filed("file-without-tildes", "A token alone is no file.", GOOD_TOKEN, "E_RECORD end")
    yield _filed("file-without-last-tilde", "Cut short.", good[:-1], "E_RECORD end")
    yield _filed("file-newline", "Nothing follows.", good + "\n", "E_RECORD end")
    yield _filed("key-binding", "A record has no holder.", good + GOOD_TOKEN, "E_RECORD end")
    yield _filed("file-not-ascii", "ASCII.", good + "ရွာ~", "E_RECORD not ASCII")
    yield _filed("disclosure-twice", "Once each.", good + LEAVES[0] + "~", "E_RECORD disclosures")
    yield _filed("disclosures-8193", "At most 8,192.", GOOD_TOKEN + "~" * 8194, "E_RECORD disclosures")
    yield _filed("space-before", "Nothing precedes.", " " + good, "E_RECORD header")
    stray = leaf("/title", "not listed")
    yield _filed("not-listed", "The record does not name it.", good + stray + "~", "E_DISCLOSURE not of this record")
    yield _filed("empty-disclosure", "Two tildes.", good + "~", "E_DISCLOSURE spelling")


def disclosures() -> Iterator[Vector]:
    salt = base64url.encode(bytes(16))
    spelt = [
        ("padding", leaf("/title", "xyz!") + "=="),
        ("unused-bits", _next_letter(leaf("/title", "xyz!"))),
        ("plus-and-slash", leaf("/title", ">>>???>>>???").replace("-", "+").replace("_", "/")),
        ("space", raw_leaf(f'["{salt}", "/title","x"]')),
        ("escape", raw_leaf(f'["{salt}","\\/title","x"]')),
        ("unicode-escape", raw_leaf(f'["{salt}","/title","\\u101b"]')),
        ("lone-surrogate", raw_leaf(f'["{salt}","/title","\\ud800"]')),
        ("float", raw_leaf(f'["{salt}","/title",1.0]')),
        ("no-json", raw_leaf("[")),
        ("byte-order-mark", raw_leaf(f'\ufeff["{salt}","/title","x"]')),
        ("evidence-key-order", raw_leaf(f'["{salt}","/p",{{"size":1,"media_type":"a/b","sha256":"{"0" * 64}"}}]')),
        (
            "evidence-key-twice",
            raw_leaf(f'["{salt}","/p",{{"media_type":"a/b","sha256":"{"0" * 64}","size":1,"size":1}}]'),
        ),
        ("size-float", raw_leaf(f'["{salt}","/p",{{"media_type":"a/b","sha256":"{"0" * 64}","size":1.0}}]')),
    ]
    assert spelt[2][1] != leaf("/title", ">>>???>>>???")
    for name, encoded in spelt:
        yield _disclosed(f"disclosure-{name}", "spelling", "One spelling.", encoded)
    shapes: list[tuple[str, str, object]] = [
        ("object", "shape", {}),
        ("array-element", "shape", [salt, "x"]),
        ("four-parts", "shape", [salt, "/title", "x", "y"]),
        ("salt-number", "shape", [1, "/title", "x"]),
        ("salt-short", "shape", [base64url.encode(bytes(15)), "/title", "x"]),
        ("salt-long", "shape", [base64url.encode(bytes(17)), "/title", "x"]),
        ("salt-empty", "shape", ["", "/title", "x"]),
        ("salt-unused-bits", "salt", [_next_letter(salt), "/title", "x"]),
        ("path-number", "shape", [salt, 1, "x"]),
        ("value-null", "value", [salt, "/title", None]),
        ("value-true", "value", [salt, "/title", True]),
        ("value-number", "value", [salt, "/title", 1]),
        ("value-list", "value", [salt, "/title", ["x"]]),
        ("value-digests", "value", [salt, "/title", {"_sd": []}]),
    ]
    for name, reason, content in shapes:
        yield _disclosed(f"disclosure-{name}", reason, "Salt, path, text or evidence.", raw_leaf(spell(content)))
    evidence: list[tuple[str, str, dict[str, object]]] = [
        ("extra-key", "value", {**EVIDENCE, "name": "x.jpg"}),
        ("missing-key", "value", {"media_type": "a/b", "size": 1}),
        ("size-true", "evidence size", {**EVIDENCE, "size": True}),
        ("size-negative", "evidence size", {**EVIDENCE, "size": -1}),
        ("size-8-gib", "evidence size", {**EVIDENCE, "size": 1 << 33}),
        ("size-text", "value", {**EVIDENCE, "size": "9"}),
        ("hash-in-capitals", "evidence hash", {**EVIDENCE, "sha256": str(EVIDENCE["sha256"]).upper()}),
        ("hash-short", "evidence hash", {**EVIDENCE, "sha256": "00" * 31}),
        ("media-type-in-capitals", "media type", {**EVIDENCE, "media_type": "Image/JPEG"}),
        ("media-type-parameters", "media type", {**EVIDENCE, "media_type": "text/plain; charset=utf-8"}),
        ("media-type-too-long", "media type", {**EVIDENCE, "media_type": f"image/{'x' * 65}"}),
    ]
    for name, reason, value in evidence:
        yield _disclosed(f"evidence-{name}", reason, "Three fields, one form.", leaf("/photo", value))
    paths = {
        "empty": "",
        "root": "/",
        "relative": "title",
        "double-slash": "//title",
        "slash-at-the-end": "/title/",
        "space": "/my title",
        "newline": "/title\n",
        "control": "/title\u0085",
        "tilde": "/a~b",
        "number-as-instance": "/person[1]/name",
        "instance-of-15-digits": "/person[k7f2c19a03be5d41]/name",
        "instance-in-capitals": "/person[K7F2C19A03BE5D410]/name",
        "two-instances": f"/person[{INSTANCE}][{INSTANCE}]",
        "instance-without-name": f"/[{INSTANCE}]",
        "meta-in-the-middle": "/#name/title",
        "meta-twice": "/photo/#name/#name",
        "meta-in-capitals": "/#Created",
        "513-bytes": "/" + "a" * 512,
        "514-bytes-in-172-characters": "/" + "ရ" * 171,
        "sd": "_sd",
    }
    for name, path in paths.items():
        yield _disclosed(f"path-{name}", "path", "The grammar of paths.", leaf(path, "x"))


def invalid() -> Iterator[Vector]:
    for part in (headers, spellings, payload_fields, signatures, segments, files, disclosures):
        yield from part()


def all_files() -> dict[Path, str]:
    """Return every file of the collection with its content."""
    result: dict[Path, str] = {}
    for folder, vectors in (("valid", valid()), ("invalid", invalid())):
        for vector in vectors:
            path = FOLDER / folder / f"{vector.name}.json"
            assert path not in result, f"two vectors are called {vector.name}"
            result[path] = json.dumps(vector.to_json(), indent=1, ensure_ascii=False) + "\n"
    return result


def main(arguments: Sequence[str]) -> int:
    if list(arguments) != ["--write"]:
        print(__doc__)
        return 2
    for path, text in all_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

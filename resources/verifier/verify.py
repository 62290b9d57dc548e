"""Check a FieldReport referral package with nothing but Python 3.9 or later: python3 -I verify.py [FOLDER].

It checks that the bag is whole (RFC 8493), that each record is signed by the key that it names (RFC 8032, RFC 9901),
that what is disclosed was sealed by that signature, that answers, evidence and custody chains are those of the
records, and that one signature covers all files. Nothing is written and nothing is fetched.

All of that somebody else could have made with keys of their own. Whose keys they are, only people can tell: the
eight words of each identity are printed, to be compared with what the identity itself says on another way. Take this
program from there, too, and compare its SHA-256: one that lies in a package says what whoever made the package wants.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import csv
import hashlib
import io
import json
import re
import struct
import sys
from array import array
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

HEADER = "eyJhbGciOiJFZERTQSIsInR5cCI6ImZpZWxkcmVwb3J0LXJlY29yZCtzZC1qd3QifQ"
FIELDS = {"v", "kind", "device", "author", "subject", "slot", "parents", "over", "_sd_alg", "_sd"}
IDENTITY_KINDS = {"card", "rotation", "dispatch", "receipt", "roster", "referral"}
OWNERS_KINDS = {"report", "form"}
ABOUT_KINDS = {"note", "review", "question", "consent", "retraction"}
ZERO_NONCE = "00" * 16
MAX_SMALL_FILE = 1 << 26
MAX_LEAVES = 8192
MIN_DIGESTS = 32
TAG_FILES = {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "referral.sdjwt", "verify.py"}


class Refused(Exception):
    """The package is not what it says."""


def need(condition: object, reason: str) -> None:
    """Refuse unless *condition* holds."""
    if not condition:
        raise Refused(reason)


# --- Ed25519, RFC 8032 section 5.1 ------------------------------------------------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_MINUS_1 = pow(2, (P - 1) // 4, P)


def recover_x(y: int, sign: int) -> int | None:
    """Return the x of the point with this y, None if there is none (section 5.1.3)."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * SQRT_MINUS_1 % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return x if x & 1 == sign else P - x


def add(p: tuple, q: tuple) -> tuple:
    """Add two points in extended coordinates (section 5.1.4)."""
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def double(p: tuple) -> tuple:
    """Double a point (section 5.1.4)."""
    a, b, c = p[0] * p[0] % P, p[1] * p[1] % P, 2 * p[2] * p[2] % P
    h = a + b
    e = h - (p[0] + p[1]) ** 2 % P
    g = a - b
    f = c + g
    return e * f % P, g * h % P, f * g % P, e * h % P


def decoded(data: bytes) -> tuple | None:
    """Read 32 bytes as a point, None if they are none."""
    number = int.from_bytes(data, "little")
    y, sign = number & (1 << 255) - 1, number >> 255
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def encoded(p: tuple) -> bytes:
    """Spell a point in 32 bytes."""
    inverse = pow(p[2], P - 2, P)
    x, y = p[0] * inverse % P, p[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


ZERO = (0, 1, 1, 0)
BASE = decoded((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Verify an Ed25519 signature (section 5.1.7), without the cofactor; keys of small order are refused."""
    point = decoded(public) if len(public) == 32 and len(signature) == 64 else None
    if point is None:
        return False
    eighth = double(double(double(point)))
    if eighth[0] % P == 0 and (eighth[1] - eighth[2]) % P == 0:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    # s*B - k*A, both at once, bit by bit: it must be R.
    minus = (P - point[0], point[1], 1, P - point[3])
    sums = (None, BASE, minus, add(BASE, minus))
    result = ZERO
    for bit in range(252, -1, -1):
        result = double(result)
        term = sums[(s >> bit & 1) + 2 * (k >> bit & 1)]
        if term is not None:
            result = add(result, term)
    return encoded(result) == signature[:32]


# --- Words of an identity: Argon2id, RFC 9106 -------------------------------------------------------------------------

M32, M64 = 2**32 - 1, 2**64 - 1


def mix(a: int, b: int, c: int, d: int) -> tuple:
    """Mix four words (RFC 9106 section 3.6, GB)."""
    a = a + b + 2 * (a & M32) * (b & M32) & M64
    d ^= a
    d = d >> 32 | d << 32 & M64
    c = c + d + 2 * (c & M32) * (d & M32) & M64
    b ^= c
    b = b >> 24 | b << 40 & M64
    a = a + b + 2 * (a & M32) * (b & M32) & M64
    d ^= a
    d = d >> 16 | d << 48 & M64
    c = c + d + 2 * (c & M32) * (d & M32) & M64
    b ^= c
    return a, b >> 63 | b << 1 & M64, c, d


def permute(v: list) -> list:
    """Permute sixteen words (section 3.6, P): columns, then diagonals."""
    for i in range(4):
        v[i], v[i + 4], v[i + 8], v[i + 12] = mix(v[i], v[i + 4], v[i + 8], v[i + 12])
    for i in range(4):
        j, k, m = 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4
        v[i], v[j], v[k], v[m] = mix(v[i], v[j], v[k], v[m])
    return v


COLUMNS = [[16 * row + 2 * column + half for row in range(8) for half in (0, 1)] for column in range(8)]


def compress(x: array, y: array) -> array:
    """Compress two blocks of 128 words into one (section 3.5, G)."""
    r = [a ^ y[i] for i, a in enumerate(x)]
    z = []
    for row in range(0, 128, 16):
        z += permute(r[row : row + 16])
    for column in COLUMNS:
        for place, word in zip(column, permute([z[place] for place in column])):  # noqa: B905 - Python 3.9 has no strict
            z[place] = word
    return array("Q", [a ^ z[i] for i, a in enumerate(r)])


def long_hash(data: bytes, size: int) -> bytes:
    """Hash to any length (section 3.3, H')."""
    data = struct.pack("<I", size) + data
    if size <= 64:
        return hashlib.blake2b(data, digest_size=size).digest()
    result, last = b"", hashlib.blake2b(data).digest()
    while size - len(result) > 64:
        result += last[:32]
        left = size - len(result)
        last = hashlib.blake2b(last, digest_size=min(left, 64)).digest()
    return result + last


def words_of(block: bytes) -> array:
    """Read 1,024 bytes as words, the lowest byte first."""
    return array("Q", struct.unpack("<128Q", block))


def fill(blocks: list, turn: int, part: int, lane: int, *, total: int, passes: int) -> None:
    """Fill a quarter of one lane (section 3.4)."""
    lanes, width = len(blocks), len(blocks[0])
    quarter, zero = width // 4, array("Q", [0] * 128)
    by_place, addresses = turn == 0 and part < 2, zero
    for at in range(quarter):
        if by_place and at % 128 == 0:
            words = [turn, lane, part, total, passes, 2, at // 128 + 1]
            addresses = compress(zero, compress(zero, array("Q", words + [0] * 121)))
        column = part * quarter + at
        if turn == 0 and column < 2:
            continue
        before = blocks[lane][column - 1]
        chance = addresses[at % 128] if by_place else before[0]
        other = lane if turn == 0 and part == 0 else (chance >> 32) % lanes
        # How many blocks may be referred to, and where they begin.
        room = (part if turn == 0 else 3) * quarter + (at - 1 if other == lane else -(at == 0))
        begin = 0 if turn == 0 else (part + 1) % 4 * quarter
        far = (chance & M32) ** 2 >> 32
        block = compress(before, blocks[other][(begin + room - 1 - (room * far >> 32)) % width])
        if turn:
            old = blocks[lane][column]
            block = array("Q", [a ^ old[i] for i, a in enumerate(block)])
        blocks[lane][column] = block


def argon2id(password: bytes, salt: bytes, *, memory: int, passes: int, lanes: int, size: int) -> bytes:
    """Derive *size* bytes; *memory* in KiB (section 3.2, type 2, version 0x13)."""
    seed = struct.pack("<6I", lanes, size, memory, passes, 0x13, 2)
    seed += struct.pack("<I", len(password)) + password + struct.pack("<I", len(salt)) + salt + bytes(8)
    first = hashlib.blake2b(seed).digest()
    width = memory // (4 * lanes) * 4
    blocks: list = [[words_of(bytes(1024))] * width for _ in range(lanes)]
    for lane in range(lanes):
        for column in (0, 1):
            blocks[lane][column] = words_of(long_hash(first + struct.pack("<II", column, lane), 1024))
    for turn in range(passes):
        for part in range(4):
            for lane in range(lanes):
                fill(blocks, turn, part, lane, total=memory // (4 * lanes) * 4 * lanes, passes=passes)
    last = blocks[0][-1]
    for lane in range(1, lanes):
        last = array("Q", [a ^ blocks[lane][-1][i] for i, a in enumerate(last)])
    return long_hash(struct.pack("<128Q", *last), size)


def fingerprint(first_key: bytes) -> list[int]:
    """Return the eight numbers below 2,048 that stand for an identity for life."""
    bits = argon2id(first_key, b"fieldreport/id/1", memory=1 << 16, passes=3, lanes=4, size=11)
    whole = int.from_bytes(bits, "big")
    return [whole >> 11 * place & 2047 for place in range(7, -1, -1)]


# --- Records: docs/record-format.md -----------------------------------------------------------------------------------


def unbase64(text: str) -> bytes:
    """Read base64url in its one spelling (RFC 4648 section 5, without padding)."""
    try:
        data = base64.b64decode(text.translate({45: "+", 95: "/"}) + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise Refused("base64url is misspelled") from None
    need(base64.urlsafe_b64encode(data).decode().rstrip("=") == text, "base64url is misspelled")
    return data


def canonical(value: object) -> bytes:
    """Spell JSON in its one form (RFC 8785 as far as it is used)."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def from_json(data: bytes) -> object:
    """Read JSON in its one form."""
    value = json.loads(data)
    need(canonical(value) == data, "JSON is misspelled")
    return value


def is_hex(value: object, size: int) -> bool:
    """Tell whether *value* is so many bytes in lower-case hexadecimal."""
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{2 * size}}}", value) is not None


def is_evidence(value: object) -> bool:
    """Tell whether a leaf's value names a file."""
    return (
        isinstance(value, dict)
        and set(value) == {"media_type", "sha256", "size"}
        and isinstance(value["media_type"], str)
        and type(value["size"]) is int
        and value["size"] >= 0
        and is_hex(value["sha256"], 32)
    )


class Record:
    """A record whose signature holds, and what is disclosed of it."""

    def __init__(self, content: bytes) -> None:
        text = content.decode("ascii")
        need(text.endswith("~") and text.count("~") <= MAX_LEAVES + 1, "its end is missing")
        token, *disclosures = text[:-1].split("~")
        need(len(set(disclosures)) == len(disclosures), "a leaf is there twice")
        segments = token.split(".")
        need(len(segments) == 3 and segments[0] == HEADER, "it has another header")
        payload = from_json(unbase64(segments[1]))
        self.check_payload(payload)
        self.id = hashlib.sha256(token.encode()).hexdigest()
        self.kind, self.author, self.subject = payload["kind"], payload["author"], payload["subject"]
        self.device = bytes.fromhex(payload["device"])
        signed = token[: token.rindex(".")].encode()
        need(is_signed(self.device, signed, unbase64(segments[2])), "its signature does not verify")
        listed = set(payload["_sd"])
        self.leaves: dict = {}
        self.contradicted: set = set()
        self.shown = len(disclosures)
        for disclosure in disclosures:
            digest = base64.urlsafe_b64encode(hashlib.sha256(disclosure.encode()).digest()).decode().rstrip("=")
            need(digest in listed, "a leaf is not one that was signed")
            leaf = from_json(unbase64(disclosure))
            need(isinstance(leaf, list) and len(leaf) == 3 and all(isinstance(one, str) for one in leaf[:2]), "leaf")
            _, path, value = leaf
            need(isinstance(value, str) or is_evidence(value), "a leaf has a value of no known kind")
            if path in self.leaves or path in self.contradicted:
                # Two leaves under one path: neither is believed.
                self.contradicted.add(path)
                self.leaves.pop(path, None)
            else:
                self.leaves[path] = value
        stated = self.leaves.get("/#leaves")
        is_number = isinstance(stated, str) and re.fullmatch("[1-9][0-9]{0,3}", stated)
        self.sealed = int(stated) if is_number else None

    @staticmethod
    def check_payload(payload: object) -> None:
        """Refuse a payload that breaks the format (section 3)."""
        need(isinstance(payload, dict) and set(payload) - {"nonce"} == FIELDS, "it has other fields")
        need(payload["v"] == 1 and type(payload["v"]) is int and payload["_sd_alg"] == "sha-256", "its version")
        need(isinstance(payload["kind"], str) and re.fullmatch("[a-z][a-z-]{0,31}", payload["kind"]), "its kind")
        for field in ("device", "author", "subject"):
            need(is_hex(payload[field], 32), f"its {field}")
        need(isinstance(payload["slot"], str) and re.fullmatch("[a-z0-9./_-]{0,200}", payload["slot"]), "its slot")
        for field in ("parents", "over"):
            ids = payload[field]
            need(isinstance(ids, list) and all(is_hex(one, 32) for one in ids), f"its {field}")
            need(len(ids) <= 64 and ids == sorted(set(ids)), f"its {field}")
        digests = payload["_sd"]
        need(isinstance(digests, list) and MIN_DIGESTS <= len(digests) <= MAX_LEAVES, "its digests")
        need(len(digests) & len(digests) - 1 == 0 and all(isinstance(one, str) for one in digests), "its digests")
        need(digests == sorted(set(digests)) and all(len(unbase64(one)) == 32 for one in digests), "its digests")
        Record.check_subject(payload)

    @staticmethod
    def check_subject(payload: dict) -> None:
        """Refuse a subject that is not the author's although a nonce says so (section 3)."""
        kind, nonce = payload["kind"], payload.get("nonce")
        need(nonce is not None or kind not in OWNERS_KINDS | IDENTITY_KINDS, "its nonce is missing")
        if nonce is None:
            return
        need(is_hex(nonce, 16) and kind not in ABOUT_KINDS, "its nonce")
        need((kind in IDENTITY_KINDS) <= (nonce == ZERO_NONCE), "its nonce")
        need((kind in OWNERS_KINDS) <= (nonce != ZERO_NONCE), "its nonce")
        parts = b"fieldreport-subject" + bytes.fromhex(payload["author"]) + bytes.fromhex(nonce)
        need(hashlib.sha256(parts).hexdigest() == payload["subject"], "its subject is not its author's")


def devices_of(author: str, rotations: list) -> tuple:
    """Return the first key of *author*, and all keys that it handed over to; None and no keys if it is not shown."""
    own = [record for record in rotations if record.author == author]
    keys = {record.device for record in own}
    first = next((key for key in keys if hashlib.sha256(key).hexdigest() == author), None)
    linked, waiting = set(), [first] if first is not None else []
    while waiting:
        key = waiting.pop()
        linked.add(key)
        said = {record.leaves.get("/new_key") for record in own if record.kind == "rotation" and record.device == key}
        need(len(said) <= 1, "two new keys compete for one identity")
        waiting += [bytes.fromhex(new) for new in said if is_hex(new, 32) and bytes.fromhex(new) not in linked]
    return first, linked


# --- The package ------------------------------------------------------------------------------------------------------


class Package:
    """A folder that says it is a referral package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.hashes: dict = {}
        self.records: list = []
        self.notes: list = []
        self.identities: dict = {}

    def check(self) -> None:
        """Check everything that can be checked without knowing anybody. Raises Refused."""
        self.check_bag()
        self.about = self.json("data/package.json")
        need(isinstance(self.about, dict) and self.about.get("format") == "fieldreport-referral/1", "format")
        self.read_records()
        self.check_files()
        self.check_answers()
        self.check_custody()
        self.check_signature()
        self.check_identities()

    def small(self, name: str) -> bytes:
        """Return the content of a small file that the bag lists."""
        need(name in self.hashes or name in TAG_FILES | {"tagmanifest-sha256.txt"}, f"{name} is not listed")
        path = self.folder / name
        need(path.is_file() and path.stat().st_size <= MAX_SMALL_FILE, f"{name} is missing or too large")
        data = path.read_bytes()
        need(self.hashes.get(name) in {None, hashlib.sha256(data).hexdigest()}, f"{name} was altered")
        return data

    def json(self, name: str) -> object:
        """Return what a JSON file of the package says."""
        return json.loads(self.small(name))

    def manifest(self, name: str) -> dict:
        """Read a manifest of the bag (RFC 8493 section 2.1.3): SHA-256 by file name."""
        found = {}
        for line in self.small(name).decode("ascii").splitlines():
            match = re.fullmatch(r"([0-9a-f]{64})  ([a-z0-9][a-z0-9./-]*)", line)
            need(match and ".." not in match[2] and match[2] not in found, f"{name} has a line of no known form")
            found[match[2]] = match[1]
        return found

    def check_bag(self) -> None:
        """Check that exactly the listed files are there, as they are listed."""
        need(self.folder.is_dir(), "there is no such folder")
        declaration = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
        need(self.small("bagit.txt") == declaration, "it is no bag")
        tags = self.manifest("tagmanifest-sha256.txt")
        need(set(tags) == TAG_FILES, "tag files are missing or added")
        payload = self.manifest("manifest-sha256.txt")
        need(all(name.startswith("data/") for name in payload), "the manifest lists what is no payload")
        there = set()
        for path in self.folder.rglob("*"):
            need(not path.is_symlink() and (path.is_file() or path.is_dir()), "there is something that is no file")
            if path.is_file():
                there.add(path.relative_to(self.folder).as_posix())
        listed = {**tags, **payload}
        for name in sorted(listed):
            need(name in there, f"{name} is missing")
        for name in sorted(there - set(listed) - {"tagmanifest-sha256.txt"}):
            raise Refused(f"{name!r} was added")
        for name, stated in listed.items():
            digest = hashlib.sha256()
            with (self.folder / name).open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
            need(digest.hexdigest() == stated, f"{name} was altered")
        self.hashes = listed

    def read_records(self) -> None:
        """Read all records, and check that they are the set that the package names."""
        self.rotations = [self.record(name) for name in sorted(self.hashes) if name.startswith("data/identities/")]
        self.names = sorted(name for name in self.hashes if name.startswith("data/records/"))
        self.records = [self.record(name) for name in self.names]
        need(self.records, "there is no record")
        ids = sorted({record.id for record in self.records})
        need(len(ids) == len(self.records), "a record is there twice")
        record_set = "".join(f"{one}\n" for one in ids).encode()
        need(self.small("data/record-set.txt") == record_set, "record-set.txt does not list the records")
        self.record_set = hashlib.sha256(record_set).hexdigest()
        stated = [
            {
                "answers": f"answers/{name[-12:-6]}.json",
                "file": name[len("data/") :],
                "id": record.id,
                "kind": record.kind,
                "sealed": record.sealed,
                "shown": record.shown,
            }
            for name, record in zip(self.names, self.records)  # noqa: B905 - Python 3.9 has no strict
        ]
        need(self.about["records"] == stated, "package.json describes other records")
        need(self.about["record_set"] == self.record_set, "package.json names another set of records")

    def record(self, name: str) -> Record:
        """Read one record."""
        try:
            return Record(self.small(name))
        except (Refused, ValueError, TypeError, KeyError) as fault:
            raise Refused(f"{name}: {fault}") from None

    def check_files(self) -> None:
        """Check that every file has its place, and that evidence is what the disclosed leaves name."""
        self.files = {}
        expected = {"index.html", "package.json", "profile.json", "record-set.txt", "answers.csv"}
        expected |= {one[field] for one in self.about["records"] for field in ("file", "answers")}
        expected |= {one[field] for one in self.about["reports"] for field in ("custody", "page")}
        expected |= {f"identities/{number:06}.sdjwt" for number in range(1, len(self.rotations) + 1)}
        leaves = {(one.id, path): value for one in self.records for path, value in one.leaves.items()}
        named = {place for place, value in leaves.items() if not isinstance(value, str)}
        for one in self.about["evidence"]:
            place, file = (one["record"], one["path"]), one["file"]
            need(place in named, f"{file} is named by no record")
            need(f"data/{file}" in self.hashes, f"{file} is missing")
            need(self.hashes[f"data/{file}"] == leaves[place]["sha256"], f"{file} is not what was sealed")
            need((self.folder / "data" / file).stat().st_size == leaves[place]["size"], f"{file} has another size")
            self.files[place] = file
            expected.add(file)
        missing = {(one["record"], one["path"]) for one in self.about["missing"]}
        need(missing == named - set(self.files), "package.json does not say which evidence is missing")
        if missing:
            self.notes.append(f"{len(missing)} file(s) of evidence are named and not in the package")
        there = {name[len("data/") :] for name in self.hashes if name.startswith("data/")}
        need(there == expected, f"files without a place: {sorted(there ^ expected)[:3]}")

    def check_answers(self) -> None:
        """Check that answers as JSON and CSV say what the records say, and nothing else."""
        rows = [["report", "record", "kind", "path", "value"]]
        for stated, record in zip(self.about["records"], self.records):  # noqa: B905 - Python 3.9 has no strict
            answers = {
                path: value if isinstance(value, str) else {**value, "file": self.files.get((record.id, path))}
                for path, value in record.leaves.items()
            }
            said = {
                "answers": answers,
                "contradicted": sorted(record.contradicted),
                "kind": record.kind,
                "record": record.id,
                "report": record.subject,
            }
            need(self.json(f"data/{stated['answers']}") == said, f"{stated['answers']} differs from its record")
            for path, value in sorted(answers.items()):
                text = value if isinstance(value, str) else value["file"] or f"sha256:{value['sha256']}"
                rows.append([record.subject, record.id, record.kind, guarded(path), guarded(text)])
        text = io.StringIO(newline="")
        csv.writer(text).writerows(rows)
        need(self.small("data/answers.csv") == b"\xef\xbb\xbf" + text.getvalue().encode(), "answers.csv differs")

    def check_custody(self) -> None:
        """Check that every chain of custody closes."""
        subjects = {record.subject for record in self.records}
        need({one["subject"] for one in self.about["reports"]} == subjects, "package.json describes other reports")
        for one in self.about["reports"]:
            before = "00" * 32
            for number, entry in enumerate(self.json(f"data/{one['custody']}"), start=1):
                need(entry["previous"] == before and entry["seq"] == number, f"{one['custody']} breaks at {number}")
                before = entry["hash"]
                need(is_hex(before, 32), f"{one['custody']} breaks at {number}")
                if entry.get("withheld"):
                    continue
                said = {key: entry[key] for key in ("at", "detail", "event", "previous", "seq")}
                digest = hashlib.sha256(canonical({**said, "subject": one["subject"]})).hexdigest()
                need(digest == before, f"{one['custody']} breaks at {number}")

    def check_signature(self) -> None:
        """Check that one signature covers the list of all files."""
        self.signature = self.record("referral.sdjwt")
        leaves = self.signature.leaves
        need(self.signature.kind == "referral", "referral.sdjwt is no referral")
        need(
            leaves.get("/manifest") == self.hashes["manifest-sha256.txt"], "the signature is over another list of files"
        )
        need(leaves.get("/record_set") == self.record_set, "the signature is over another set of records")
        need(leaves.get("/purpose") == self.about["purpose"], "the signature is for another purpose")
        need(self.signature.author == self.about["author"], "package.json names another author")

    def check_identities(self) -> None:
        """Check that every signing key is one of the identity in whose name it signed."""
        signing = [*self.records, self.signature]
        for author in sorted({record.author for record in [*signing, *self.rotations]}):
            first, keys = devices_of(author, [*signing, *self.rotations])
            need(first is not None, f"nothing shows the first key of identity {author[:16]}")
            for record in signing:
                need(record.author != author or record.device in keys, f"{record.id[:16]} is signed by a strange key")
            self.identities[author] = first


def guarded(text: str) -> str:
    """Keep a spreadsheet from running a cell as a formula: an apostrophe before what begins like one."""
    return f"'{text}" if text[:1] in tuple("=+-@\t\r'") else text


# --- What people read -------------------------------------------------------------------------------------------------


def spoken(numbers: list[int]) -> str:
    """Return the words of an identity, and the same as digits."""
    words = WORDS.split()
    return " ".join(words[number] for number in numbers) + "   (" + " ".join(f"{one:04}" for one in numbers) + ")"


def is_said(numbers: list[int], given: str) -> bool:
    """Tell whether somebody gave these words or digits."""
    words = WORDS.split()
    said = given.casefold().split()
    return said in ([words[number] for number in numbers], [f"{one:04}" for one in numbers])


def fingerprints(keys: list[bytes]) -> list[list[int]]:
    """Return the numbers of each identity, made at the same time: each is dear on purpose."""
    print("Making the words of the identities. This takes a minute or more …", flush=True)
    with ProcessPoolExecutor(max_workers=min(len(keys), 4)) as pool:
        return list(pool.map(fingerprint, keys))


def tell(package: Package) -> None:
    """Say what is in a package that holds together."""
    print(f"Package {package.about['package']}, made for the purpose {package.about['purpose']!r}")
    print(f"Records: {len(package.records)}. SHA-256 of the record set: {package.record_set}")
    print(f"Evidence: {len(package.files)} file(s), each as it was sealed")
    unknown = sum(record.sealed is None for record in package.records)
    withheld = sum(record.sealed - record.shown for record in package.records if record.sealed is not None)
    print(f"Leaves withheld: {withheld}" + (f", and an unknown number in {unknown} record(s)" if unknown else ""))
    for note in package.notes:
        print(f"Note: {note}")


def compare(package: Package, given: list[str]) -> int:
    """Print the words of every identity, compare them with those given, and say the verdict."""
    print("\nSigning identities. Compare the words with what each of them says itself, on another way:")
    compared = set()
    authors = sorted(package.identities)
    for author, numbers in zip(authors, fingerprints([package.identities[one] for one in authors])):  # noqa: B905
        count = sum(record.author == author for record in package.records)
        part = ", put this package together" if author == package.signature.author else ""
        print(f"  {author[:16]}… signed {count} record(s){part}\n    {spoken(numbers)}")
        matches = [one for one in given if is_said(numbers, one)]
        compared.update(matches)
        if matches:
            authors = [one for one in authors if one != author]
            print("    These are words that you gave.")
    if set(given) - compared:
        print("\nREFUSED: words that you gave are those of nobody who signed here.")
        return 1
    if not authors:
        print("\nGENUINE, as far as the words that you gave are those of the people and offices that you mean.")
    else:
        print("\nCONSISTENT: everything in the package fits together. Who made it is not shown by that: it could be")
        print("somebody else's from beginning to end. Only words that you compared show it (--words).")
    return 0


def main(arguments: list[str]) -> int:
    """Check a package and return 0 if it is consistent, 1 if it is refused."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    parser = argparse.ArgumentParser(description="Check a FieldReport referral package.")
    parser.add_argument("folder", nargs="?", default=str(Path(__file__).resolve().parent), help="the package")
    parser.add_argument("--words", action="append", default=[], help="eight words that an identity told you")
    parser.add_argument("--no-words", action="store_true", help="do not make the words of the identities")
    options = parser.parse_args(arguments)
    package = Package(Path(options.folder))
    try:
        package.check()
    except Refused as fault:
        print(f"REFUSED: {fault}")
        return 1
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as fault:
        print(f"REFUSED: something in it has no known form ({type(fault).__name__})")
        return 1
    tell(package)
    if options.no_words and not options.words:
        print("\nCONSISTENT. The words of the identities were not made: who signed is not shown.")
        return 0
    return compare(package, options.words)


# The 2,048 words of BIP-39, each known by its first four letters.
WORDS = """
abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid
acoustic acquire across act action actor actress actual adapt add addict address adjust admit adult advance advice
aerobic affair afford afraid again age agent agree ahead aim air airport aisle alarm album alcohol alert alien all
alley allow almost alone alpha already also alter always amateur amazing among amount amused analyst anchor ancient
anger angle angry animal ankle announce annual another answer antenna antique anxiety any apart apology appear apple
approve april arch arctic area arena argue arm armed armor army around arrange arrest arrive arrow art artefact artist
artwork ask aspect assault asset assist assume asthma athlete atom attack attend attitude attract auction audit august
aunt author auto autumn average avocado avoid awake aware away awesome awful awkward axis baby bachelor bacon badge bag
balance balcony ball bamboo banana banner bar barely bargain barrel base basic basket battle beach bean beauty because
become beef before begin behave behind believe below belt bench benefit best betray better between beyond bicycle bid
bike bind biology bird birth bitter black blade blame blanket blast bleak bless blind blood blossom blouse blue blur
blush board boat body boil bomb bone bonus book boost border boring borrow boss bottom bounce box boy bracket brain
brand brass brave bread breeze brick bridge brief bright bring brisk broccoli broken bronze broom brother brown brush
bubble buddy budget buffalo build bulb bulk bullet bundle bunker burden burger burst bus business busy butter buyer
buzz cabbage cabin cable cactus cage cake call calm camera camp can canal cancel candy cannon canoe canvas canyon
capable capital captain car carbon card cargo carpet carry cart case cash casino castle casual cat catalog catch
category cattle caught cause caution cave ceiling celery cement census century cereal certain chair chalk champion
change chaos chapter charge chase chat cheap check cheese chef cherry chest chicken chief child chimney choice choose
chronic chuckle chunk churn cigar cinnamon circle citizen city civil claim clap clarify claw clay clean clerk clever
click client cliff climb clinic clip clock clog close cloth cloud clown club clump cluster clutch coach coast coconut
code coffee coil coin collect color column combine come comfort comic common company concert conduct confirm congress
connect consider control convince cook cool copper copy coral core corn correct cost cotton couch country couple course
cousin cover coyote crack cradle craft cram crane crash crater crawl crazy cream credit creek crew cricket crime crisp
critic crop cross crouch crowd crucial cruel cruise crumble crunch crush cry crystal cube culture cup cupboard curious
current curtain curve cushion custom cute cycle dad damage damp dance danger daring dash daughter dawn day deal debate
debris decade december decide decline decorate decrease deer defense define defy degree delay deliver demand demise
denial dentist deny depart depend deposit depth deputy derive describe desert design desk despair destroy detail detect
develop device devote diagram dial diamond diary dice diesel diet differ digital dignity dilemma dinner dinosaur direct
dirt disagree discover disease dish dismiss disorder display distance divert divide divorce dizzy doctor document dog
doll dolphin domain donate donkey donor door dose double dove draft dragon drama drastic draw dream dress drift drill
drink drip drive drop drum dry duck dumb dune during dust dutch duty dwarf dynamic eager eagle early earn earth easily
east easy echo ecology economy edge edit educate effort egg eight either elbow elder electric elegant element elephant
elevator elite else embark embody embrace emerge emotion employ empower empty enable enact end endless endorse enemy
energy enforce engage engine enhance enjoy enlist enough enrich enroll ensure enter entire entry envelope episode equal
equip era erase erode erosion error erupt escape essay essence estate eternal ethics evidence evil evoke evolve exact
example excess exchange excite exclude excuse execute exercise exhaust exhibit exile exist exit exotic expand expect
expire explain expose express extend extra eye eyebrow fabric face faculty fade faint faith fall false fame family
famous fan fancy fantasy farm fashion fat fatal father fatigue fault favorite feature february federal fee feed feel
female fence festival fetch fever few fiber fiction field figure file film filter final find fine finger finish fire
firm first fiscal fish fit fitness fix flag flame flash flat flavor flee flight flip float flock floor flower fluid
flush fly foam focus fog foil fold follow food foot force forest forget fork fortune forum forward fossil foster found
fox fragile frame frequent fresh friend fringe frog front frost frown frozen fruit fuel fun funny furnace fury future
gadget gain galaxy gallery game gap garage garbage garden garlic garment gas gasp gate gather gauge gaze general genius
genre gentle genuine gesture ghost giant gift giggle ginger giraffe girl give glad glance glare glass glide glimpse
globe gloom glory glove glow glue goat goddess gold good goose gorilla gospel gossip govern gown grab grace grain grant
grape grass gravity great green grid grief grit grocery group grow grunt guard guess guide guilt guitar gun gym habit
hair half hammer hamster hand happy harbor hard harsh harvest hat have hawk hazard head health heart heavy hedgehog
height hello helmet help hen hero hidden high hill hint hip hire history hobby hockey hold hole holiday hollow home
honey hood hope horn horror horse hospital host hotel hour hover hub huge human humble humor hundred hungry hunt hurdle
hurry hurt husband hybrid ice icon idea identify idle ignore ill illegal illness image imitate immense immune impact
impose improve impulse inch include income increase index indicate indoor industry infant inflict inform inhale inherit
initial inject injury inmate inner innocent input inquiry insane insect inside inspire install intact interest into
invest invite involve iron island isolate issue item ivory jacket jaguar jar jazz jealous jeans jelly jewel job join
joke journey joy judge juice jump jungle junior junk just kangaroo keen keep ketchup key kick kid kidney kind kingdom
kiss kit kitchen kite kitten kiwi knee knife knock know lab label labor ladder lady lake lamp language laptop large
later latin laugh laundry lava law lawn lawsuit layer lazy leader leaf learn leave lecture left leg legal legend
leisure lemon lend length lens leopard lesson letter level liar liberty library license life lift light like limb limit
link lion liquid list little live lizard load loan lobster local lock logic lonely long loop lottery loud lounge love
loyal lucky luggage lumber lunar lunch luxury lyrics machine mad magic magnet maid mail main major make mammal man
manage mandate mango mansion manual maple marble march margin marine market marriage mask mass master match material
math matrix matter maximum maze meadow mean measure meat mechanic medal media melody melt member memory mention menu
mercy merge merit merry mesh message metal method middle midnight milk million mimic mind minimum minor minute miracle
mirror misery miss mistake mix mixed mixture mobile model modify mom moment monitor monkey monster month moon moral
more morning mosquito mother motion motor mountain mouse move movie much muffin mule multiply muscle museum mushroom
music must mutual myself mystery myth naive name napkin narrow nasty nation nature near neck need negative neglect
neither nephew nerve nest net network neutral never news next nice night noble noise nominee noodle normal north nose
notable note nothing notice novel now nuclear number nurse nut oak obey object oblige obscure observe obtain obvious
occur ocean october odor off offer office often oil okay old olive olympic omit once one onion online only open opera
opinion oppose option orange orbit orchard order ordinary organ orient original orphan ostrich other outdoor outer
output outside oval oven over own owner oxygen oyster ozone pact paddle page pair palace palm panda panel panic panther
paper parade parent park parrot party pass patch path patient patrol pattern pause pave payment peace peanut pear
peasant pelican pen penalty pencil people pepper perfect permit person pet phone photo phrase physical piano picnic
picture piece pig pigeon pill pilot pink pioneer pipe pistol pitch pizza place planet plastic plate play please pledge
pluck plug plunge poem poet point polar pole police pond pony pool popular portion position possible post potato
pottery poverty powder power practice praise predict prefer prepare present pretty prevent price pride primary print
priority prison private prize problem process produce profit program project promote proof property prosper protect
proud provide public pudding pull pulp pulse pumpkin punch pupil puppy purchase purity purpose purse push put puzzle
pyramid quality quantum quarter question quick quit quiz quote rabbit raccoon race rack radar radio rail rain raise
rally ramp ranch random range rapid rare rate rather raven raw razor ready real reason rebel rebuild recall receive
recipe record recycle reduce reflect reform refuse region regret regular reject relax release relief rely remain
remember remind remove render renew rent reopen repair repeat replace report require rescue resemble resist resource
response result retire retreat return reunion reveal review reward rhythm rib ribbon rice rich ride ridge rifle right
rigid ring riot ripple risk ritual rival river road roast robot robust rocket romance roof rookie room rose rotate
rough round route royal rubber rude rug rule run runway rural sad saddle sadness safe sail salad salmon salon salt
salute same sample sand satisfy satoshi sauce sausage save say scale scan scare scatter scene scheme school science
scissors scorpion scout scrap screen script scrub sea search season seat second secret section security seed seek
segment select sell seminar senior sense sentence series service session settle setup seven shadow shaft shallow share
shed shell sheriff shield shift shine ship shiver shock shoe shoot shop short shoulder shove shrimp shrug shuffle shy
sibling sick side siege sight sign silent silk silly silver similar simple since sing siren sister situate six size
skate sketch ski skill skin skirt skull slab slam sleep slender slice slide slight slim slogan slot slow slush small
smart smile smoke smooth snack snake snap sniff snow soap soccer social sock soda soft solar soldier solid solution
solve someone song soon sorry sort soul sound soup source south space spare spatial spawn speak special speed spell
spend sphere spice spider spike spin spirit split spoil sponsor spoon sport spot spray spread spring spy square squeeze
squirrel stable stadium staff stage stairs stamp stand start state stay steak steel stem step stereo stick still sting
stock stomach stone stool story stove strategy street strike strong struggle student stuff stumble style subject submit
subway success such sudden suffer sugar suggest suit summer sun sunny sunset super supply supreme sure surface surge
surprise surround survey suspect sustain swallow swamp swap swarm swear sweet swift swim swing switch sword symbol
symptom syrup system table tackle tag tail talent talk tank tape target task taste tattoo taxi teach team tell ten
tenant tennis tent term test text thank that theme then theory there they thing this thought three thrive throw thumb
thunder ticket tide tiger tilt timber time tiny tip tired tissue title toast tobacco today toddler toe together toilet
token tomato tomorrow tone tongue tonight tool tooth top topic topple torch tornado tortoise toss total tourist toward
tower town toy track trade traffic tragic train transfer trap trash travel tray treat tree trend trial tribe trick
trigger trim trip trophy trouble truck true truly trumpet trust truth try tube tuition tumble tuna tunnel turkey turn
turtle twelve twenty twice twin twist two type typical ugly umbrella unable unaware uncle uncover under undo unfair
unfold unhappy uniform unique unit universe unknown unlock until unusual unveil update upgrade uphold upon upper upset
urban urge usage use used useful useless usual utility vacant vacuum vague valid valley valve van vanish vapor various
vast vault vehicle velvet vendor venture venue verb verify version very vessel veteran viable vibrant vicious victory
video view village vintage violin virtual virus visa visit visual vital vivid vocal voice void volcano volume vote
voyage wage wagon wait walk wall walnut want warfare warm warrior wash wasp waste water wave way wealth weapon wear
weasel weather web wedding weekend weird welcome west wet whale what wheat wheel when where whip whisper wide width
wife wild will win window wine wing wink winner winter wire wisdom wise wish witness wolf woman wonder wood wool word
work world worry worth wrap wreck wrestle wrist write wrong yard year yellow you young youth zebra zero zone zoo
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

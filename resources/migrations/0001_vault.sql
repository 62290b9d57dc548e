-- The vault's tables. Truth: records, disclosures, evidence, drafts, decisions, exchanges, custody, own devices, what
-- was read, backups, what was cleared, sealed for an office only, and forwarded. Derived, rebuilt at will:
-- named_evidence, feed_entry, report, report_text, report_index, report_fact, report_review.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- This installation's signing keys. One row is current; a former one signs nothing more. An organisation's first key
-- loses its seed when it lives on in shares alone.
CREATE TABLE own_device (
    device BLOB PRIMARY KEY CHECK (length(device) = 32),
    author BLOB NOT NULL CHECK (length(author) = 32),
    signing_seed BLOB CHECK (length(signing_seed) = 32),
    state TEXT NOT NULL CHECK (state IN ('current', 'former')),
    since TEXT NOT NULL,
    CHECK (signing_seed IS NOT NULL OR state = 'former')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_current_device ON own_device (state) WHERE state = 'current';

-- The keys that open what is sealed to us, the newest last. A destroyed one has no seed.
CREATE TABLE receiving_key (
    no INTEGER PRIMARY KEY,
    device BLOB NOT NULL CHECK (length(device) = 32),
    recipient TEXT NOT NULL UNIQUE,
    seed BLOB CHECK (length(seed) = 32),
    since TEXT NOT NULL
) STRICT;

-- Which devices of others have sealed anything to which of these keys, as their bundles showed.
CREATE TABLE sealed_to (
    device BLOB NOT NULL CHECK (length(device) = 32),
    key_no INTEGER NOT NULL REFERENCES receiving_key (no),
    PRIMARY KEY (device, key_no)
) STRICT, WITHOUT ROWID;

-- header.payload.signature, as it came. The id is its SHA-256.
CREATE TABLE record (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    kind TEXT NOT NULL,
    device BLOB NOT NULL CHECK (length(device) = 32),
    author BLOB NOT NULL CHECK (length(author) = 32),
    subject BLOB NOT NULL CHECK (length(subject) = 32),
    slot TEXT NOT NULL,
    token TEXT NOT NULL
) STRICT;
-- With the author: who has said more than one thing about a subject is found without a look at the records.
CREATE INDEX record_by_subject ON record (subject, author);
CREATE INDEX record_by_author ON record (author, kind);
CREATE INDEX record_by_kind ON record (kind, slot);

-- Keyed by the record's number, so that a record's leaves lie together.
CREATE TABLE disclosure (
    record_no INTEGER NOT NULL REFERENCES record (no),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    encoded TEXT NOT NULL,
    PRIMARY KEY (record_no, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    file TEXT NOT NULL UNIQUE CHECK (length(file) = 32 AND file NOT GLOB '*[^0-9a-f]*'),
    key BLOB NOT NULL CHECK (length(key) = 32),
    stored_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    subject BLOB CHECK (length(subject) = 32),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- NULL: not in the trash.
    trashed_at TEXT,
    -- Since when it is meant for an office alone and enters no backup; NULL: it is an ordinary draft.
    office_only_since TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_answer (
    draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (draft, path)
) STRICT, WITHOUT ROWID;

-- Every change in order; NULL says that the answer was taken away.
CREATE TABLE draft_change (
    draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    path TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (draft, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_evidence (
    draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    sha256 BLOB NOT NULL REFERENCES evidence (sha256),
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (draft, path)
) STRICT, WITHOUT ROWID;

-- Whom we know, and under which name the person of this vault knows them.
CREATE TABLE contact (
    author BLOB PRIMARY KEY CHECK (length(author) = 32),
    first_key BLOB NOT NULL CHECK (length(first_key) = 32),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('person', 'office')),
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The person's trust decisions, in the order in which they were made; nothing is ever changed here.
CREATE TABLE trust_decision (
    seq INTEGER PRIMARY KEY,
    author BLOB NOT NULL CHECK (length(author) = 32),
    device BLOB CHECK (length(device) = 32),
    decision TEXT NOT NULL CHECK (decision IN ('verified', 'unverified', 'revoked', 'rotation-accepted', 'desk-removed')),
    record_id BLOB CHECK (length(record_id) = 32),
    decided_at TEXT NOT NULL
) STRICT;

-- What this vault held of a key when it was revoked: only that goes on counting.
CREATE TABLE held_before_revocation (
    decision INTEGER NOT NULL REFERENCES trust_decision (seq),
    record_id BLOB NOT NULL CHECK (length(record_id) = 32),
    PRIMARY KEY (decision, record_id)
) STRICT, WITHOUT ROWID;

-- Places that an office loaded or a person added, beside those that come with the program. Names: one a line, the shown
-- one first.
CREATE TABLE place (
    code TEXT PRIMARY KEY,
    level TEXT NOT NULL,
    names TEXT NOT NULL CHECK (names <> ''),
    parent TEXT,
    latitude REAL,
    longitude REAL,
    gazetteer TEXT NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX place_by_gazetteer ON place (gazetteer);

-- What an organisation lays over the map: GeoJSON as it came.
CREATE TABLE map_layer (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- How much of a report somebody has read here: all that had arrived up to this number. It never leaves the vault.
CREATE TABLE report_read (
    subject BLOB NOT NULL PRIMARY KEY CHECK (length(subject) = 32),
    arrival INTEGER NOT NULL
) STRICT;

-- Every bundle made or read. Outgoing: prepared -> exported. Incoming: imported, quarantined or refused.
CREATE TABLE exchange (
    no INTEGER PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    bundle_id TEXT NOT NULL,
    counterpart BLOB CHECK (length(counterpart) = 32),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'exported', 'imported', 'quarantined', 'refused')),
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sums_sha256 BLOB CHECK (length(sums_sha256) = 32),
    at TEXT NOT NULL,
    detail TEXT NOT NULL,
    CHECK ((direction = 'out') = (state IN ('prepared', 'exported')))
) STRICT;
CREATE INDEX exchange_by_bundle ON exchange (bundle_id);

-- The dispatch records that a bundle carried (outgoing).
CREATE TABLE exchange_dispatch (
    exchange INTEGER NOT NULL REFERENCES exchange (no),
    dispatch BLOB NOT NULL CHECK (length(dispatch) = 32),
    PRIMARY KEY (exchange, dispatch)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_dispatch_by_dispatch ON exchange_dispatch (dispatch);

-- Records that came in a good bundle and are not good themselves, byte for byte, with the reason.
CREATE TABLE quarantine (
    no INTEGER PRIMARY KEY,
    exchange INTEGER NOT NULL REFERENCES exchange (no),
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    content BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX quarantine_by_exchange ON quarantine (exchange, position);

-- Backups that were made and read back: where, and up to which arrival and which clearing each one holds this vault.
CREATE TABLE backup (
    -- As the system spells it: not every name of a file is text.
    path BLOB PRIMARY KEY,
    made_at TEXT NOT NULL,
    last_arrival INTEGER NOT NULL,
    last_clearing INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a backup holds of each feed to us, in the way in which a receipt states it.
CREATE TABLE backup_range (
    backup BLOB NOT NULL REFERENCES backup (path) ON DELETE CASCADE,
    device BLOB NOT NULL CHECK (length(device) = 32),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (backup, device, first)
) STRICT, WITHOUT ROWID;

-- Records whose content a person destroyed here after an office had confirmed it: their leaves stay away. What was held
-- of each is remembered as receipts hash it, over salted digests: it tells nothing of the content. No receipt: the record
-- was sealed for an office only, and its content never lay here.
CREATE TABLE cleared_record (
    no INTEGER PRIMARY KEY,
    record_id BLOB NOT NULL UNIQUE CHECK (length(record_id) = 32),
    holding BLOB NOT NULL CHECK (length(holding) = 32),
    receipt BLOB CHECK (length(receipt) = 32),
    at TEXT NOT NULL
) STRICT;

-- What was sealed for an office only: the file in the outbox that holds it, which nobody here can open, as it was written.
CREATE TABLE office_only (
    record_id BLOB PRIMARY KEY CHECK (length(record_id) = 32),
    audience BLOB NOT NULL CHECK (length(audience) = 32),
    dispatch BLOB NOT NULL CHECK (length(dispatch) = 32),
    exchange INTEGER NOT NULL REFERENCES exchange (no),
    file TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;

-- What went to whom with leaves withheld. "leaves" is a hash over the digests of those that went.
CREATE TABLE forwarded_record (
    audience BLOB NOT NULL CHECK (length(audience) = 32),
    record_id BLOB NOT NULL CHECK (length(record_id) = 32),
    purpose TEXT NOT NULL,
    leaves BLOB NOT NULL CHECK (length(leaves) = 32),
    PRIMARY KEY (audience, record_id)
) STRICT;

-- One hash chain for each report, and one for the vault itself (subject of 32 zero bytes).
-- With row numbers, as all large tables whose key is random: rows are added at the end, and only the narrow index is
-- written all over, which fits into the cache when the rows no longer do.
CREATE TABLE custody (
    subject BLOB NOT NULL CHECK (length(subject) = 32),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (subject, seq)
) STRICT;

-- --- derived from here on ---------------------------------------------------------------------------------------------

CREATE TABLE named_evidence (
    record_no INTEGER NOT NULL REFERENCES record (no),
    path TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL,
    PRIMARY KEY (record_no, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX named_evidence_by_hash ON named_evidence (sha256);

-- What the dispatch records that are held here say was sent: device -> audience, number by number.
CREATE TABLE feed_entry (
    audience BLOB NOT NULL CHECK (length(audience) = 32),
    device BLOB NOT NULL CHECK (length(device) = 32),
    number INTEGER NOT NULL,
    record_id BLOB NOT NULL CHECK (length(record_id) = 32),
    dispatch BLOB NOT NULL CHECK (length(dispatch) = 32),
    PRIMARY KEY (audience, device, number, record_id, dispatch)
) STRICT;
CREATE INDEX feed_entry_by_record ON feed_entry (record_id);

-- One row a report: what a list shows.
CREATE TABLE report (
    subject BLOB NOT NULL PRIMARY KEY CHECK (length(subject) = 32),
    author BLOB NOT NULL CHECK (length(author) = 32),
    state TEXT NOT NULL,
    trust TEXT NOT NULL CHECK (trust IN ('own', 'verified', 'unverified', 'revoked')),
    heads INTEGER NOT NULL,
    revisions INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    form TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    leaves_held INTEGER NOT NULL,
    leaves_sealed INTEGER NOT NULL,
    evidence_named INTEGER NOT NULL,
    evidence_missing INTEGER NOT NULL,
    arrival INTEGER NOT NULL
) STRICT;
-- An arrival number belongs to one record and so to one subject.
CREATE UNIQUE INDEX report_by_arrival ON report (arrival);

-- What is searched, as people read it: excerpts are cut from it. It goes with its report: text of a report that is gone
-- must not linger.
CREATE TABLE report_text (
    subject BLOB NOT NULL PRIMARY KEY REFERENCES report (subject) ON DELETE CASCADE,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- The same, folded into tokens; the row number is the report's arrival, so that the newest come first for nothing.
-- The categories keep Burmese vowel signs, without which "school" would find "because".
CREATE VIRTUAL TABLE report_index USING fts5 (
    title, body, prefix = '1 2', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' tokenchars '၎'"
);
-- A word of the title weighs as ten of the text. What is deleted is taken out of the index at once.
INSERT INTO report_index (report_index, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
INSERT INTO report_index (report_index, rank) VALUES ('secure-delete', 1);

-- Values with a meaning that any form may give: what is counted, filtered and put on a map.
-- Without row numbers: a report's facts lie together, and are written and read together.
CREATE TABLE report_fact (
    subject BLOB NOT NULL REFERENCES report (subject) ON DELETE CASCADE,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    instance TEXT NOT NULL,
    person TEXT NOT NULL,
    number REAL,
    low REAL,
    high REAL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    place TEXT NOT NULL,
    arrival INTEGER NOT NULL,
    PRIMARY KEY (subject, role, position)
) STRICT, WITHOUT ROWID;
-- What the list is narrowed to, or put in order by, most often. An index of all facts would be twice as large as they
-- are, and cost an import a tenth of its speed. With the reports' arrival numbers in them they answer alone: looked up one
-- by one in random order, the reports of a large vault would be read again and again.
CREATE INDEX report_fact_type ON report_fact (value, arrival) WHERE role = 'incident.type';
CREATE INDEX report_fact_when ON report_fact (first_day, last_day, arrival) WHERE role = 'incident.when';
CREATE INDEX report_fact_place ON report_fact (place, arrival) WHERE role = 'incident.place';

-- What offices say of a report, as it holds now; several values of a slot stand beside each other.
CREATE TABLE report_review (
    subject BLOB NOT NULL REFERENCES report (subject) ON DELETE CASCADE,
    slot TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (subject, slot, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_review_by_value ON report_review (slot, value);

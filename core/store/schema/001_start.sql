-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 1. Every stored thing has a client-made uuid, a version counted from 1, and the operation that wrote it.
-- Codes are DOMAIN 10's; days are YYYY-MM-DD, moments ISO 8601 with +09:00; quantities are pieces.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL
) STRICT;

-- The append-only chain of PROMISES 3: hash = SHA256(previous || prefecture|sequence|at_us|len:actor|len:payload).
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    prefecture TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    payload TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_by_object ON journal (object);
CREATE TRIGGER journal_is_never_edited BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

-- What a team server must learn. A row leaves only on the server's acknowledgement.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    payload TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'accepted', 'refused'))
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_file (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    file TEXT NOT NULL,
    kind TEXT NOT NULL,
    layout TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    taken INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    footer INTEGER NOT NULL
) STRICT;
CREATE TABLE import_issue (
    import INTEGER NOT NULL REFERENCES import_file,
    number INTEGER NOT NULL,
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    code TEXT NOT NULL,
    refused INTEGER NOT NULL,
    PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    day TEXT PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facility (
    code INTEGER PRIMARY KEY CHECK (code > 0),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    name TEXT NOT NULL,
    kind TEXT,
    postal_code TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    fax TEXT NOT NULL,
    mail TEXT NOT NULL,
    contact_person TEXT NOT NULL,
    beds INTEGER,
    agreements TEXT NOT NULL,
    designations TEXT NOT NULL,
    name_key TEXT NOT NULL,
    address_key TEXT NOT NULL,
    phone_key TEXT NOT NULL
) STRICT;
CREATE INDEX facility_by_name ON facility (name_key);
CREATE TABLE facility_former_code (
    former INTEGER NOT NULL,
    facility INTEGER NOT NULL REFERENCES facility,
    PRIMARY KEY (former, facility)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_code_by_facility ON facility_former_code (facility);

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    channel TEXT NOT NULL,
    received TEXT,
    processing_day TEXT,
    facility_name TEXT NOT NULL,
    facility INTEGER NOT NULL,
    status TEXT NOT NULL,
    prefecture_status TEXT NOT NULL,
    conditions INTEGER,
    remarks TEXT NOT NULL,
    last_modified TEXT,
    gmis_need TEXT,
    gmis_method TEXT,
    gmis_opinion TEXT NOT NULL,
    changed TEXT NOT NULL DEFAULT '[]',
    -- What a list of 200,000 shows and searches without asking the lines: pieces asked in all, bit n for item n, and
    -- number, title, name and code folded (domain/folding.h).
    asked INTEGER NOT NULL,
    items INTEGER NOT NULL,
    search_key TEXT NOT NULL
) STRICT;
CREATE INDEX request_by_processing_day ON request (processing_day);
CREATE INDEX request_by_facility ON request (facility);
CREATE TABLE request_line (
    request INTEGER NOT NULL REFERENCES request,
    item TEXT NOT NULL,
    asked INTEGER NOT NULL CHECK (asked >= 0),
    stock INTEGER,
    weekly_use INTEGER,
    purchase INTEGER,
    outlook TEXT,
    PRIMARY KEY (request, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE request_gmis_line (
    request INTEGER NOT NULL REFERENCES request,
    item TEXT NOT NULL,
    prefecture INTEGER NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (request, item)
) STRICT, WITHOUT ROWID;
-- The record as it was before each change, whole, with the fields that then changed.
CREATE TABLE request_revision (
    request INTEGER NOT NULL REFERENCES request,
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    content TEXT NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (request, version)
) STRICT, WITHOUT ROWID;

-- key = day << 34 | facility code: one B-tree in the order of every question that is asked (this facility on that
-- day; everybody on that day). lines: see survey_bytes.h; a sixth item needs no new column.
CREATE TABLE weekly_survey (
    key INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    source INTEGER NOT NULL,
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    uuid BLOB NOT NULL,
    facility_name TEXT NOT NULL,
    answered_us INTEGER,
    support INTEGER,
    pcr INTEGER,
    wants_emergency INTEGER,
    lines BLOB NOT NULL
) STRICT;
CREATE TABLE daily_survey (
    key INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    source INTEGER NOT NULL,
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    uuid BLOB NOT NULL,
    facility_name TEXT NOT NULL,
    answered_us INTEGER,
    inpatients INTEGER,
    receivable INTEGER
) STRICT;
-- For people who look into the file: computed columns in the tables themselves would cost every import.
CREATE VIEW weekly_survey_by_facility AS
    SELECT key & 17179869183 AS facility, date((key >> 34) * 86400, 'unixepoch') AS day, * FROM weekly_survey;
CREATE VIEW daily_survey_by_facility AS
    SELECT key & 17179869183 AS facility, date((key >> 34) * 86400, 'unixepoch') AS day, * FROM daily_survey;
CREATE TABLE survey_day (
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (kind, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE distribution (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    facility INTEGER NOT NULL,
    facility_name TEXT NOT NULL,
    item TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces >= 0),
    ship_date TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    remarks TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    UNIQUE (facility, item, ship_date, kind, occurrence)
) STRICT;

CREATE TABLE stock_lot (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    item TEXT NOT NULL,
    lot TEXT NOT NULL,
    use_by TEXT,
    place TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces >= 0),
    remarks TEXT NOT NULL,
    occurrence INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX stock_lot_key ON stock_lot (item, lot, ifnull(use_by, ''), place, occurrence);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    request TEXT NOT NULL REFERENCES request (number),
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    means TEXT NOT NULL,
    person TEXT NOT NULL,
    result TEXT NOT NULL,
    circumstances TEXT,
    purchasable INTEGER,
    purchasable_from TEXT,
    note TEXT NOT NULL,
    redial_at TEXT,
    corrections TEXT NOT NULL DEFAULT '[]',
    UNIQUE (request, at)
) STRICT;

-- Append-only: the highest version of a request is what counts.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    operation INTEGER NOT NULL REFERENCES operation,
    request TEXT NOT NULL REFERENCES request (number),
    request_version INTEGER NOT NULL,
    facility INTEGER NOT NULL,
    need TEXT CHECK (need IN ('yes', 'no')),
    method TEXT CHECK (method IN ('prefecture', 'state')),
    opinion TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    complete INTEGER NOT NULL,
    in_batch INTEGER NOT NULL,
    is_undo INTEGER NOT NULL,
    is_latest INTEGER NOT NULL,
    regime TEXT NOT NULL,
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (request, version)
) STRICT;
CREATE UNIQUE INDEX decision_latest ON decision (request) WHERE is_latest = 1;
CREATE INDEX decision_latest_by_facility ON decision (facility) WHERE is_latest = 1;
CREATE INDEX decision_reserving ON decision (at) WHERE is_latest = 1 AND complete = 1 AND need = 'yes';
CREATE TABLE decision_line (
    decision INTEGER NOT NULL REFERENCES decision,
    item TEXT NOT NULL,
    prefecture INTEGER NOT NULL CHECK (prefecture >= 0),
    state INTEGER NOT NULL CHECK (state >= 0),
    PRIMARY KEY (decision, item)
) STRICT, WITHOUT ROWID;

-- The gist of each request's judgement, for the list. Derived: it may be emptied at any time, and basis says what it was
-- judged from (0: something it stands on has been written since). lane NULL: in none.
CREATE TABLE judgement (
    request INTEGER PRIMARY KEY REFERENCES request,
    basis INTEGER NOT NULL,
    lane TEXT,
    verdicts INTEGER NOT NULL,
    cover INTEGER
) STRICT;
CREATE TRIGGER judgement_of_a_request AFTER UPDATE ON request BEGIN
    UPDATE judgement SET basis = 0 WHERE request = NEW.id;
END;
CREATE TRIGGER judgement_of_a_contact AFTER INSERT ON contact BEGIN
    UPDATE judgement SET basis = 0 WHERE request = (SELECT id FROM request WHERE number = NEW.request);
END;
CREATE TRIGGER judgement_of_a_changed_contact AFTER UPDATE ON contact BEGIN
    UPDATE judgement SET basis = 0 WHERE request = (SELECT id FROM request WHERE number = NEW.request);
END;
CREATE TRIGGER judgement_of_a_decision AFTER INSERT ON decision BEGIN
    UPDATE judgement SET basis = 0 WHERE request IN (SELECT id FROM request WHERE facility = NEW.facility);
END;
-- What the officer ticked as typed into G-MIS. A tick belongs to one version of the decision: a later one asks anew.
CREATE TABLE gmis_tick (
    request TEXT NOT NULL REFERENCES request (number),
    decision_version INTEGER NOT NULL,
    field TEXT NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    ticked INTEGER NOT NULL,
    PRIMARY KEY (request, decision_version, field)
) STRICT, WITHOUT ROWID;

-- What left the house, and which requests it told of in which version of their decision (0: undecided).
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    rows INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;
CREATE TABLE paper_request (
    request TEXT NOT NULL REFERENCES request (number),
    paper INTEGER NOT NULL REFERENCES paper,
    decision_version INTEGER NOT NULL,
    PRIMARY KEY (request, paper)
) STRICT, WITHOUT ROWID;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 2: what an officer does beside deciding. Stored things have uuid, version and operation as in schema 1.

-- A check that the officer looked at (確認済), with the verdict that stood there: another verdict asks anew.
CREATE TABLE check_tick (
    request TEXT NOT NULL REFERENCES request (number),
    check_id TEXT NOT NULL,
    item TEXT NOT NULL, -- empty: the row is about the whole request
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    confirmed INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (request, check_id, item)
) STRICT, WITHOUT ROWID;

-- The act that brought a request here first; NULL in a store of schema 1, which kept only the last one.
ALTER TABLE request ADD COLUMN arrived INTEGER REFERENCES operation;

-- A file that was to be taken in and was refused as a whole: so that the last attempt is known apart from the last
-- success.
CREATE TABLE import_attempt (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    file TEXT NOT NULL,
    kind TEXT NOT NULL, -- empty: not even that was found out
    error TEXT NOT NULL
) STRICT;

-- 保留: set aside until later. A row with held = 0 was taken up again.
CREATE TABLE hold (
    request TEXT PRIMARY KEY REFERENCES request (number),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    held INTEGER NOT NULL,
    reason TEXT NOT NULL,
    until TEXT
) STRICT, WITHOUT ROWID;

-- D9, the ministry's changed quantities, and withdrawal by the facility. answered_at NULL: still open.
CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    request TEXT NOT NULL REFERENCES request (number),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    person TEXT NOT NULL,
    question TEXT NOT NULL,
    answered_at TEXT,
    answer TEXT NOT NULL,
    outcome TEXT NOT NULL,
    lines TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX inquiry_by_request ON inquiry (request);

-- The list of a day as it stood when it was frozen (13:00): each request in the version that it then had.
CREATE TABLE freeze (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    UNIQUE (day, name)
) STRICT;
CREATE TABLE freeze_request (
    freeze INTEGER NOT NULL REFERENCES freeze,
    request TEXT NOT NULL REFERENCES request (number),
    request_version INTEGER NOT NULL,
    lane TEXT,
    PRIMARY KEY (freeze, request)
) STRICT, WITHOUT ROWID;

-- Why a lot's pieces changed. The lot keeps the balance; its entries add up to it from the first on.
CREATE TABLE stock_entry (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    lot INTEGER NOT NULL REFERENCES stock_lot,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    reason TEXT NOT NULL,
    pieces INTEGER NOT NULL, -- what came (+) or went (-)
    balance INTEGER NOT NULL CHECK (balance >= 0),
    request TEXT REFERENCES request (number),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX stock_entry_by_lot ON stock_entry (lot);
CREATE INDEX stock_entry_by_request ON stock_entry (request) WHERE request IS NOT NULL;
-- Lots of schema 1 have no entries yet: what they hold was listed by the act that wrote them last.
INSERT INTO stock_entry (uuid, operation, lot, at, officer, reason, pieces, balance, request, note)
    SELECT randomblob(16), l.operation, l.id, o.at, o.actor, 'listed', l.pieces, l.pieces, NULL, ''
    FROM stock_lot l JOIN operation o ON o.id = l.operation WHERE l.pieces > 0;

-- What the form of a request has beside the fields that every channel knows: sheet (ID申請日 …), urgent, aggregator.
CREATE TABLE request_form (
    request TEXT PRIMARY KEY REFERENCES request (number),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    id_applied_on TEXT,
    institutions INTEGER,
    institutions_within_1_week INTEGER,
    institutions_within_3_weeks INTEGER,
    content TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

-- Files of the watched folders that were looked at: each content once. import NULL: refused, or nothing for us.
CREATE TABLE watched_file (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified_us INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    import INTEGER REFERENCES import_file,
    at TEXT NOT NULL,
    problem TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was typed and is in no version of the decision yet, for the next start after a crash. Of this desk only: neither
-- journalled nor sent.
CREATE TABLE typing (
    request TEXT PRIMARY KEY REFERENCES request (number),
    at TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER judgement_of_an_inquiry AFTER INSERT ON inquiry BEGIN
    UPDATE judgement SET basis = 0 WHERE request = (SELECT id FROM request WHERE number = NEW.request);
END;
CREATE TRIGGER judgement_of_a_changed_inquiry AFTER UPDATE ON inquiry BEGIN
    UPDATE judgement SET basis = 0 WHERE request = (SELECT id FROM request WHERE number = NEW.request);
END;
CREATE TRIGGER judgement_of_a_form AFTER INSERT ON request_form BEGIN
    UPDATE judgement SET basis = 0 WHERE request = (SELECT id FROM request WHERE number = NEW.request);
END;
CREATE TRIGGER judgement_of_a_changed_form AFTER UPDATE ON request_form BEGIN
    UPDATE judgement SET basis = 0 WHERE request = (SELECT id FROM request WHERE number = NEW.request);
END;

-- The board of a day asks for what was completed since.
CREATE INDEX decision_completed ON decision (at) WHERE is_latest = 1 AND complete = 1;

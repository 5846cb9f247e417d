-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 4: the other officers. What the team server is known to have, what it said, and who was faster.

-- 1: the rows of this act came from the server, and are not sent back.
ALTER TABLE operation ADD COLUMN from_hub INTEGER NOT NULL DEFAULT 0;
-- Why the server refused a message (JSON), and when it answered.
ALTER TABLE outbox ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN answered_at TEXT;
CREATE INDEX outbox_by_operation ON outbox (operation);

-- Where this store stands: watermark, place of a pull that was cut off, last operation that was sent … Of this store
-- only: neither journalled nor sent.
CREATE TABLE hub_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- The version on the server of what this store has of it: what a message stands on.
CREATE TABLE hub_known (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
-- Heads of the server's journal that were seen (PROMISES 3): a later one must continue them.
CREATE TABLE hub_head (
    sequence INTEGER PRIMARY KEY,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    at TEXT NOT NULL
) STRICT;

-- Two officers, one request: what was sent and came too late, what stood before both, what won. settled: how it was
-- closed; NULL while it waits for the officer.
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    request TEXT NOT NULL,
    mine TEXT NOT NULL,
    before TEXT NOT NULL,
    theirs TEXT NOT NULL,
    theirs_officer TEXT NOT NULL,
    theirs_at TEXT NOT NULL,
    found_at TEXT NOT NULL,
    settled TEXT CHECK (settled IN ('theirs', 'mine', 'superseded')),
    settled_at TEXT
) STRICT;
CREATE UNIQUE INDEX conflict_open ON conflict (request) WHERE settled IS NULL;

-- Who has what open (the server's soft locks, as of the last look).
CREATE TABLE hub_open (
    request TEXT NOT NULL,
    login TEXT NOT NULL,
    officer TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (request, login)
) STRICT, WITHOUT ROWID;

-- What an act wrote is looked up when it is sent.
CREATE INDEX contact_by_operation ON contact (operation);
CREATE INDEX inquiry_by_operation ON inquiry (operation);
CREATE INDEX check_tick_by_operation ON check_tick (operation);
CREATE INDEX gmis_tick_by_operation ON gmis_tick (operation);
CREATE INDEX hold_by_operation ON hold (operation);
CREATE INDEX delivery_by_operation ON delivery (operation);
CREATE INDEX state_answer_by_operation ON state_answer (operation);
CREATE INDEX shipping_label_by_operation ON shipping_label (operation);
CREATE INDEX replacement_by_operation ON character_replacement (operation);
CREATE INDEX watch_offer_by_operation ON watch_offer (operation);
CREATE INDEX request_form_by_operation ON request_form (operation);

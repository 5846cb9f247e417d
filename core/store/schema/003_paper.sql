-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 3: everything that leaves the desk, and what comes back about it. Stored things have uuid, version and
-- operation as in schema 1.

-- What is on its way because of a completed 要: from the prefecture's stock (F1, F2) or straight from the state (F3).
-- A row is written when somebody first does something with it; until then it is planned as the decision says.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    request TEXT NOT NULL REFERENCES request (number),
    side TEXT NOT NULL CHECK (side IN ('prefecture', 'state')),
    decision_version INTEGER NOT NULL, -- of which the lines are; 0: G-MIS's values are the record
    facility INTEGER NOT NULL,
    -- お客様管理番号: what carriers give back with their tracking numbers.
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 15 AND number NOT GLOB '*[^0-9A-Za-z]*'),
    means TEXT CHECK (means IN ('designated_carrier', 'own_arrangement', 'handover')), -- NULL: the state's
    format TEXT NOT NULL,  -- of the carrier's list it left in last; empty: none yet
    ship_day TEXT,         -- as planned; NULL: as the decision says
    parcels INTEGER CHECK (parcels > 0), -- NULL: by the pack sizes
    joined TEXT REFERENCES delivery (number), -- goes in the parcels of that one
    state TEXT NOT NULL CHECK (state IN ('planned', 'listed', 'handed_over', 'shipped', 'told')),
    shipped_day TEXT,
    remarks TEXT NOT NULL,
    before TEXT NOT NULL, -- the row as it was before its last change, to take that back; empty: nothing to take back
    UNIQUE (request, side)
) STRICT;
CREATE INDEX delivery_by_facility ON delivery (facility);
CREATE INDEX delivery_joined ON delivery (joined) WHERE joined IS NOT NULL;
CREATE TABLE delivery_line (
    delivery INTEGER NOT NULL REFERENCES delivery,
    item TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces >= 0),
    PRIMARY KEY (delivery, item)
) STRICT, WITHOUT ROWID;
-- 伝票番号: one a parcel, as the carrier gives them back.
CREATE TABLE delivery_slip (
    delivery INTEGER NOT NULL REFERENCES delivery,
    slip TEXT NOT NULL,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    shipped_day TEXT,
    PRIMARY KEY (delivery, slip)
) STRICT, WITHOUT ROWID;

-- How a facility stands on a parcel when its entry in the list does not do. An empty postal code or phone: as listed.
-- kept = 0: taken back, the list counts again.
CREATE TABLE shipping_label (
    facility INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    kept INTEGER NOT NULL,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    address TEXT NOT NULL,
    building TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;

-- What the office writes in carriers' files instead of a character. kept = 0: taken out again.
CREATE TABLE character_replacement (
    character TEXT PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    kept INTEGER NOT NULL,
    replacement TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- 内示: what the ministry says it sends of an item, and when. The newest answer about a request is the whole of it;
-- current = 0: a later one no longer has the line.
CREATE TABLE state_answer (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    request TEXT NOT NULL REFERENCES request (number),
    item TEXT NOT NULL,
    ship_day TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces >= 0),
    current INTEGER NOT NULL,
    UNIQUE (request, item, ship_day)
) STRICT;

-- W1–W3: what was offered to a facility of the watch list from the stock, and what came of it, so that nobody is phoned
-- twice. Append-only: the newest one of a facility counts.
CREATE TABLE watch_offer (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    operation INTEGER NOT NULL REFERENCES operation,
    facility INTEGER NOT NULL,
    survey_day TEXT NOT NULL, -- of the answer that it was about
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'declined', 'no_answer', 'call_back')),
    lines TEXT NOT NULL DEFAULT '[]', -- item and pieces offered
    note TEXT NOT NULL
) STRICT;
CREATE INDEX watch_offer_by_facility ON watch_offer (facility);

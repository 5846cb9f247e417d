-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 1 of the team server: what all desks of a prefecture share. Every key begins with the prefecture, so that no
-- unique or foreign key tells anybody about another one. Contents are the exact JSON texts of the desks; the columns
-- beside them are what the rules of the server ask for. xid: the transaction that wrote the row, by which a desk pulls.

CREATE SCHEMA sosdesk;

-- The operation that is being taken, as functions hand it on.
CREATE TYPE sosdesk.act AS (pref text, op_id uuid, client_id uuid, officer text);

CREATE TABLE sosdesk.schema_version (
    version int PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    login text NOT NULL DEFAULT session_user
);

-- What this server is for: drills and live work never share one (DOMAIN 4). reservation_days: the setting of the
-- administrator's desk (D7).
CREATE TABLE sosdesk.server (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    mode text NOT NULL CHECK (mode IN ('drill', 'live')),
    reservation_days int NOT NULL CHECK (reservation_days BETWEEN 0 AND 999)
);

-- The rules of each regime that the server needs (D1–D3, D5): the words are folded as the desks fold what they compare.
-- stopped: the days on which reception was stopped, `{"from": DAY, "until": DAY}` each.
CREATE TABLE sosdesk.regime (
    id text PRIMARY KEY,
    first_day date NOT NULL,
    largest bigint NOT NULL,
    items text[] NOT NULL,
    words jsonb NOT NULL,
    stopped jsonb NOT NULL
);

-- Who may work here. The prefecture of a session is looked up here by its login, and nowhere else.
CREATE TABLE sosdesk.app_user (
    login text PRIMARY KEY CHECK (length(login) BETWEEN 1 AND 63),
    pref text NOT NULL CHECK (pref ~ '^[0-9]{2}$'),
    role text NOT NULL CHECK (role IN ('officer', 'viewer', 'auditor')),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    disabled boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- One chain a prefecture (PROMISES 3): hash = SHA256(previous || pref|sequence|at_us|len:actor|len:payload).
CREATE TABLE sosdesk.journal_head (
    pref text PRIMARY KEY CHECK (pref ~ '^[0-9]{2}$'),
    schema text NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32)
);
CREATE TABLE sosdesk.journal (
    pref text NOT NULL,
    sequence bigint NOT NULL CHECK (sequence > 0),
    at_us bigint NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    op_id uuid,
    client_id uuid,
    payload text NOT NULL,
    previous bytea NOT NULL CHECK (length(previous) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (pref, sequence)
);
CREATE INDEX journal_by_object ON sosdesk.journal (pref, object);

-- What was taken, so that the same operation again does nothing. Imports come in parts.
CREATE TABLE sosdesk.operation (
    pref text NOT NULL,
    op_id uuid NOT NULL,
    part int NOT NULL DEFAULT 0,
    client_id uuid NOT NULL,
    login text NOT NULL DEFAULT session_user,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    answer jsonb NOT NULL,
    PRIMARY KEY (pref, op_id, part)
);

CREATE TABLE sosdesk.request (
    pref text NOT NULL,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 300),
    version int NOT NULL,
    content text NOT NULL,
    received timestamptz,
    last_modified timestamptz,
    status text NOT NULL,
    was_open boolean NOT NULL, -- ever in reception while it was here: D8 guards what this server saw being closed
    facility text NOT NULL,
    actor text NOT NULL,
    officer text NOT NULL,
    client_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (pref, number)
);

-- Append-only: the highest version of a request is what counts (D10).
CREATE TABLE sosdesk.decision (
    pref text NOT NULL,
    number text NOT NULL,
    version int NOT NULL CHECK (version > 0),
    content text NOT NULL,
    need text CHECK (need IN ('yes', 'no')),
    method text CHECK (method IN ('prefecture', 'state')),
    complete boolean NOT NULL,
    actor text NOT NULL,
    officer text NOT NULL,
    client_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (pref, number, version),
    FOREIGN KEY (pref, number) REFERENCES sosdesk.request
);

-- What the newest version of a decision promises from the prefecture's stock, while it is complete and 要 (D7).
CREATE TABLE sosdesk.promise (
    pref text NOT NULL,
    number text NOT NULL,
    item text NOT NULL,
    facility text NOT NULL,
    prefecture bigint NOT NULL CHECK (prefecture >= 0),
    state bigint NOT NULL CHECK (state >= 0),
    day date NOT NULL, -- on which the officer decided, as the desk tells it; never before the request came in
    PRIMARY KEY (pref, number, item)
);
CREATE INDEX promise_by_item ON sosdesk.promise (pref, item, day);
CREATE INDEX promise_by_facility ON sosdesk.promise (pref, facility);

-- Everything else that desks tell each other, as it stands now; what it was before stands in the journal.
CREATE TABLE sosdesk.record (
    pref text NOT NULL,
    kind text NOT NULL CHECK (kind ~ '^[a-z_]{1,40}$'),
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 500),
    version int NOT NULL,
    content text NOT NULL,
    actor text NOT NULL,
    officer text NOT NULL,
    client_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (pref, kind, key)
);
-- D1 reads what facilities were heard to say.
CREATE INDEX record_contact ON sosdesk.record (pref, ((content::jsonb) ->> 'request')) WHERE kind = 'contact';
-- D9 reads what was talked about beside a decision.
CREATE INDEX record_inquiry ON sosdesk.record (pref, ((content::jsonb) ->> 'request')) WHERE kind = 'inquiry';

-- Imported facts: facility, distribution, holiday, survey_day, import_file. place: the facility of a distribution.
CREATE TABLE sosdesk.fact (
    pref text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 500),
    version int NOT NULL,
    content text NOT NULL,
    place text,
    actor text NOT NULL,
    officer text NOT NULL,
    client_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (pref, kind, key)
);
CREATE INDEX fact_distribution ON sosdesk.fact (pref, place) WHERE kind = 'distribution';

CREATE TABLE sosdesk.stock_lot (
    pref text NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 500),
    version int NOT NULL,
    content text NOT NULL,
    item text NOT NULL,
    lot text NOT NULL,
    use_by date,
    place text NOT NULL,
    pieces bigint NOT NULL CHECK (pieces >= 0),
    actor text NOT NULL,
    officer text NOT NULL,
    client_id uuid NOT NULL,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (pref, key)
);
CREATE INDEX stock_lot_of_item ON sosdesk.stock_lot (pref, item);
-- The ledger of the lots; never edited.
CREATE TABLE sosdesk.stock_entry (
    pref text NOT NULL,
    id uuid NOT NULL,
    lot_key text NOT NULL,
    item text NOT NULL,
    reason text NOT NULL,
    pieces bigint NOT NULL,
    balance bigint NOT NULL,
    request text,
    op_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (pref, id)
);
CREATE INDEX stock_entry_about ON sosdesk.stock_entry (pref, request) WHERE request IS NOT NULL;

-- Surveys by the desks' own keys (day << 34 | facility): weekly a, b, c = support, pcr, wants_emergency; daily a, b =
-- inpatients, receivable.
CREATE TABLE sosdesk.weekly_survey (
    pref text NOT NULL,
    key bigint NOT NULL,
    hash bigint NOT NULL,
    name text NOT NULL,
    answered bigint,
    a int,
    b int,
    c int,
    lines bytea,
    version int NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (pref, key)
);
CREATE TABLE sosdesk.daily_survey (LIKE sosdesk.weekly_survey INCLUDING ALL);

-- Who has which request open on a desk: a courtesy, renewed each minute and void after three.
CREATE TABLE sosdesk.open_desk (
    pref text NOT NULL,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 300),
    client_id uuid NOT NULL,
    login text NOT NULL DEFAULT session_user,
    officer text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (pref, number, client_id)
);

CREATE INDEX request_news ON sosdesk.request (pref, xid);
CREATE INDEX decision_news ON sosdesk.decision (pref, xid);
CREATE INDEX record_news ON sosdesk.record (pref, xid);
CREATE INDEX fact_news ON sosdesk.fact (pref, xid);
CREATE INDEX stock_lot_news ON sosdesk.stock_lot (pref, xid);
CREATE INDEX weekly_survey_news ON sosdesk.weekly_survey (pref, xid);
CREATE INDEX daily_survey_news ON sosdesk.daily_survey (pref, xid);

-- What a desk pulls, surveys aside.
CREATE VIEW sosdesk.change WITH (security_invoker = true) AS
    SELECT pref, 'request' AS kind, number AS key, version, content, actor, officer, at, op_id, client_id, xid
        FROM sosdesk.request
    UNION ALL
    SELECT pref, 'decision', number, version, content, actor, officer, at, op_id, client_id, xid FROM sosdesk.decision
    UNION ALL
    SELECT pref, kind, key, version, content, actor, officer, at, op_id, client_id, xid FROM sosdesk.record
    UNION ALL
    SELECT pref, kind, key, version, content, actor, officer, at, op_id, client_id, xid FROM sosdesk.fact
    UNION ALL
    SELECT pref, 'stock_lot', key, version, content, actor, officer, at, op_id, client_id, xid FROM sosdesk.stock_lot;

-- What is written once stays as it was written, also for whoever may write.
CREATE FUNCTION sosdesk.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = sosdesk, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'SD003';
END $$;
CREATE TRIGGER journal_is_never_edited BEFORE UPDATE OR DELETE OR TRUNCATE ON sosdesk.journal
    EXECUTE FUNCTION sosdesk.refuse_change();
CREATE TRIGGER decision_is_never_edited BEFORE UPDATE OR DELETE OR TRUNCATE ON sosdesk.decision
    EXECUTE FUNCTION sosdesk.refuse_change();
CREATE TRIGGER stock_entry_is_never_edited BEFORE UPDATE OR DELETE OR TRUNCATE ON sosdesk.stock_entry
    EXECUTE FUNCTION sosdesk.refuse_change();
CREATE TRIGGER operation_is_never_edited BEFORE UPDATE OR DELETE OR TRUNCATE ON sosdesk.operation
    EXECUTE FUNCTION sosdesk.refuse_change();

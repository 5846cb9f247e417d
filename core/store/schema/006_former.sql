-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 6: what an officer had before his eyes when he last looked, what surveys and distributions said then, what no
-- longer lies in the prefecture's stock, and places that told no code.

-- The version of the request, and the act, in which somebody last looked at all of it: a completed decision, a second
-- look, or a draft made of what stood there. A draft of something that nobody looked at does not count.
ALTER TABLE request ADD COLUMN seen_version INTEGER;
ALTER TABLE request ADD COLUMN seen_in INTEGER REFERENCES operation;
UPDATE request SET seen_version = decision.request_version, seen_in = decision.operation FROM decision
    WHERE decision.request = request.number AND is_latest = 1;
UPDATE request SET seen_version = settled.version, seen_in = settled.operation FROM (
    SELECT object, max(operation) AS operation, json_extract(payload, '$.after.version') AS version FROM journal
    WHERE action = 'settle' GROUP BY object
) AS settled WHERE settled.object = request.number AND settled.operation > ifnull(request.seen_in, 0);

-- An answer of a facility with a completed decision as it was before each change: what that decision stands on.
-- operation wrote it, replaced_by wrote over it.
CREATE TABLE former_weekly_survey (
    key INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES operation,
    operation INTEGER NOT NULL REFERENCES operation,
    facility_name TEXT NOT NULL,
    answered_us INTEGER,
    support INTEGER,
    pcr INTEGER,
    wants_emergency INTEGER,
    lines BLOB NOT NULL,
    PRIMARY KEY (key, replaced_by)
) STRICT, WITHOUT ROWID;
CREATE TABLE former_daily_survey (
    key INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES operation,
    operation INTEGER NOT NULL REFERENCES operation,
    facility_name TEXT NOT NULL,
    answered_us INTEGER,
    inpatients INTEGER,
    receivable INTEGER,
    PRIMARY KEY (key, replaced_by)
) STRICT, WITHOUT ROWID;
-- A report that says the same answer twice is one change.
CREATE TRIGGER weekly_survey_replaced BEFORE UPDATE ON weekly_survey WHEN OLD.operation <> NEW.operation AND EXISTS (
    SELECT 1 FROM request JOIN decision ON decision.request = request.number AND is_latest = 1
    WHERE request.facility = OLD.key & 17179869183 AND complete = 1
) BEGIN
    INSERT INTO former_weekly_survey VALUES (OLD.key, NEW.operation, OLD.operation, OLD.facility_name, OLD.answered_us,
        OLD.support, OLD.pcr, OLD.wants_emergency, OLD.lines);
END;
CREATE TRIGGER daily_survey_replaced BEFORE UPDATE ON daily_survey WHEN OLD.operation <> NEW.operation AND EXISTS (
    SELECT 1 FROM request JOIN decision ON decision.request = request.number AND is_latest = 1
    WHERE request.facility = OLD.key & 17179869183 AND complete = 1
) BEGIN
    INSERT INTO former_daily_survey VALUES (OLD.key, NEW.operation, OLD.operation, OLD.facility_name, OLD.answered_us,
        OLD.inpatients, OLD.receivable);
END;

-- The same of a distribution, of every facility: a place is known under several codes.
CREATE TABLE former_distribution (
    uuid BLOB NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES operation,
    operation INTEGER NOT NULL REFERENCES operation,
    pieces INTEGER NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (uuid, replaced_by)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER distribution_replaced BEFORE UPDATE ON distribution WHEN OLD.operation <> NEW.operation BEGIN
    INSERT INTO former_distribution VALUES (OLD.uuid, NEW.operation, OLD.operation, OLD.pieces, OLD.state);
END;

-- The whole name folded, for search: name_key leaves out corporations and associations. Filled like the other keys.
ALTER TABLE facility ADD COLUMN search_key TEXT NOT NULL DEFAULT '';

-- What G-MIS closed with takes from the stock as our own decisions do, also where nobody decided here.
CREATE INDEX request_closed_with_yes ON request (coalesce(last_modified, received, processing_day))
    WHERE status = 'closed' AND gmis_need = 'yes';
-- The act that told that a delivery has left: a stock list that is taken after it no longer has the goods. NULL: it has
-- not left.
ALTER TABLE delivery ADD COLUMN left_in INTEGER REFERENCES operation;
UPDATE delivery SET left_in = operation WHERE state IN ('shipped', 'told') AND shipped_day IS NOT NULL;
CREATE TRIGGER delivery_left_at_once AFTER INSERT ON delivery
WHEN NEW.state IN ('shipped', 'told') AND NEW.shipped_day IS NOT NULL BEGIN
    UPDATE delivery SET left_in = NEW.operation WHERE id = NEW.id;
END;
CREATE TRIGGER delivery_left AFTER UPDATE OF state, shipped_day ON delivery
WHEN (NEW.left_in IS NOT NULL) <> (NEW.state IN ('shipped', 'told') AND NEW.shipped_day IS NOT NULL) BEGIN
    UPDATE delivery SET left_in = iif(NEW.left_in IS NULL, NEW.operation, NULL) WHERE id = NEW.id;
END;

-- Every review asks for sheets and calls of the same name (C3, C4).
CREATE INDEX request_without_code ON request (search_key, number) WHERE facility = 0;

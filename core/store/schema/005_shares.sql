-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Schema 5: who of the team takes what, and what the others froze and printed.

-- How a facility's name is read, where its list says so; the key is derived like the other three (domain/folding.h).
ALTER TABLE facility ADD COLUMN reading TEXT NOT NULL DEFAULT '';
ALTER TABLE facility ADD COLUMN reading_key TEXT NOT NULL DEFAULT '';

-- The plan (分担), one record of the office; content is JSON (domain/work_plan.h).
CREATE TABLE work_plan (
    name TEXT PRIMARY KEY CHECK (name = 'work_plan'),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    version INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX work_plan_by_operation ON work_plan (operation);

-- What an act wrote is looked up when it is sent.
CREATE INDEX freeze_by_operation ON freeze (operation);
CREATE INDEX paper_by_operation ON paper (operation);

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The roles of a cluster (PROMISES 2). Groups cannot log in; persons are members of one of them (`hub user add`).
-- sosdesk_migrator and sosdesk_backup get a way in only when the administrator gives them a password.
DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN SELECT * FROM (VALUES
        ('sosdesk_owner', 'NOLOGIN'),
        ('sosdesk_officer', 'NOLOGIN'),
        ('sosdesk_viewer', 'NOLOGIN'),
        ('sosdesk_auditor', 'NOLOGIN'),
        ('sosdesk_migrator', 'LOGIN NOINHERIT CREATEROLE CONNECTION LIMIT 2'),
        ('sosdesk_backup', 'LOGIN BYPASSRLS CONNECTION LIMIT 2')) AS roles (name, attributes)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name) THEN
            EXECUTE format('CREATE ROLE %I %s', wanted.name, wanted.attributes);
        END IF;
    END LOOP;
END $$;
GRANT sosdesk_owner TO sosdesk_migrator;

DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO sosdesk_officer, sosdesk_viewer, sosdesk_auditor, '
        'sosdesk_migrator, sosdesk_backup', current_database());
    EXECUTE format('GRANT CREATE ON DATABASE %I TO sosdesk_owner', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

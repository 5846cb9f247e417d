-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The roles of a cluster (PROMISES 2). Groups cannot log in; persons are members of one of them (`hub user add`).
-- sosdesk_migrator and sosdesk_backup get a way in only when the administrator gives them a password, or a login of
-- somebody who is made a member. Whoever sets a server up without being a superuser (CREATEROLE and the database's
-- owner are enough) becomes a member of sosdesk_migrator; BYPASSRLS is then left to a superuser. Nothing of PostgreSQL's
-- own roles (pg_…) is given to anybody: since PostgreSQL 16 only a superuser could.
DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN SELECT * FROM (VALUES
        ('sosdesk_auditor', 'NOLOGIN'), -- in the order in which pg_dumpall restores them
        ('sosdesk_backup', 'LOGIN CONNECTION LIMIT 2'
            || CASE WHEN current_setting('is_superuser')::boolean THEN ' BYPASSRLS' ELSE '' END),
        ('sosdesk_migrator', 'LOGIN NOINHERIT CREATEROLE CONNECTION LIMIT 2'),
        ('sosdesk_officer', 'NOLOGIN'),
        ('sosdesk_owner', 'NOLOGIN'),
        ('sosdesk_viewer', 'NOLOGIN')) AS roles (name, attributes)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name) THEN
            EXECUTE format('CREATE ROLE %I %s', wanted.name, wanted.attributes);
        END IF;
    END LOOP;
END $$;
GRANT sosdesk_owner TO sosdesk_migrator;
GRANT sosdesk_officer, sosdesk_viewer, sosdesk_auditor TO sosdesk_migrator WITH ADMIN OPTION;

DO $$
BEGIN
    IF NOT current_setting('is_superuser')::boolean THEN
        GRANT sosdesk_migrator TO session_user;
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO sosdesk_officer, sosdesk_viewer, sosdesk_auditor, '
        'sosdesk_migrator, sosdesk_backup', current_database());
    EXECUTE format('GRANT CREATE ON DATABASE %I TO sosdesk_owner', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

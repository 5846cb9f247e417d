-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who is there, and what a session may ask. Functions are made anew by every `hub init` and `hub migrate`.

-- The day in Japan, whatever the time zone of the session.
CREATE OR REPLACE FUNCTION sosdesk.day_of(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT (moment AT TIME ZONE 'UTC' + interval '9 hours')::date;
$$;

-- The prefecture of this session: by its login alone, whatever it SETs. Nothing for a disabled or unknown one.
CREATE OR REPLACE FUNCTION sosdesk.own_pref() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT pref FROM app_user WHERE login = session_user AND NOT disabled AND role IN ('officer', 'viewer');
$$;

CREATE OR REPLACE FUNCTION sosdesk.is_auditor() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT EXISTS (SELECT FROM app_user WHERE login = session_user AND NOT disabled AND role = 'auditor');
$$;

-- The user of this session; SD001 for a disabled or unknown one, or one of another role than @wanted (NULL: any).
CREATE OR REPLACE FUNCTION sosdesk.present_user(wanted text) RETURNS sosdesk.app_user
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    me app_user;
BEGIN
    SELECT * INTO me FROM app_user WHERE login = session_user AND NOT disabled;
    IF NOT FOUND OR (wanted IS NOT NULL AND me.role <> wanted) THEN
        RAISE EXCEPTION 'not a user of this server' USING ERRCODE = 'SD001';
    END IF;
    RETURN me;
END $$;

-- An officer whose desk is of this server's mode. A session says its own (a guard against mistakes, not against people):
-- SD004 `wrong_mode` for another one, or none.
CREATE OR REPLACE FUNCTION sosdesk.present_officer() RETURNS sosdesk.app_user
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
BEGIN
    IF (SELECT mode FROM server) IS DISTINCT FROM current_setting('sosdesk.mode', true) THEN
        RAISE EXCEPTION 'wrong_mode' USING ERRCODE = 'SD004';
    END IF;
    RETURN present_user('officer');
END $$;

-- The newest transaction that the rows of a prefecture name.
CREATE OR REPLACE FUNCTION sosdesk.newest_xid(of_pref text) RETURNS xid8
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT greatest((SELECT xid FROM request WHERE pref = of_pref ORDER BY xid DESC LIMIT 1),
        (SELECT xid FROM decision WHERE pref = of_pref ORDER BY xid DESC LIMIT 1),
        (SELECT xid FROM record WHERE pref = of_pref ORDER BY xid DESC LIMIT 1),
        (SELECT xid FROM fact WHERE pref = of_pref ORDER BY xid DESC LIMIT 1),
        (SELECT xid FROM stock_lot WHERE pref = of_pref ORDER BY xid DESC LIMIT 1),
        (SELECT xid FROM weekly_survey WHERE pref = of_pref ORDER BY xid DESC LIMIT 1),
        (SELECT xid FROM daily_survey WHERE pref = of_pref ORDER BY xid DESC LIMIT 1));
$$;

-- A backup was restored into another cluster, which counts its transactions from the beginning: desks would not see the
-- rows whose transactions are yet to come, nor new ones. `hub migrate` lets the count catch up.
CREATE OR REPLACE FUNCTION sosdesk.is_behind(of_pref text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT coalesce(newest_xid(of_pref) >= pg_snapshot_xmax(pg_current_snapshot()), false);
$$;

CREATE OR REPLACE FUNCTION sosdesk.hello(client_id uuid, app_version text, client_time timestamptz, schema int)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    me app_user := present_user(NULL);
    told timestamptz := clock_timestamp();
    skew bigint := round(extract(epoch FROM told - hello.client_time));
    head journal_head;
BEGIN
    IF is_behind(me.pref) THEN
        RAISE EXCEPTION 'restored: hub migrate' USING ERRCODE = 'SD004';
    END IF;
    IF NOT current_setting('transaction_read_only')::boolean THEN
        PERFORM journal_append(me.pref, CASE WHEN abs(skew) > 60 THEN 'clock_skew' ELSE 'login' END, me.login, NULL,
            json_build_object('skewSeconds', skew, 'schema', hello.schema), '', NULL, hello.client_id,
            hello.client_time, hello.app_version, me.name, NULL);
    END IF;
    SELECT * INTO head FROM journal_head h WHERE h.pref = me.pref;
    RETURN jsonb_build_object('pref', me.pref, 'role', me.role, 'login', me.login, 'name', me.name,
        'schema', (SELECT max(version) FROM schema_version), 'mode', (SELECT mode FROM server), 'serverTime', told, 'serverVersion',
        current_setting('server_version'), 'channel', 'sosdesk_' || me.pref,
        'head', jsonb_build_object('sequence', coalesce(head.sequence, 0), 'hash',
            encode(coalesce(head.hash, ''::bytea), 'hex')));
END $$;

-- Who has a request open: renewed by the same call, told to the others when it begins and ends.
CREATE OR REPLACE FUNCTION sosdesk.open_request(number text, client_id uuid, opened boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    me app_user := present_officer();
    news boolean := true;
BEGIN
    DELETE FROM open_desk o WHERE o.pref = me.pref AND o.at < clock_timestamp() - interval '3 minutes';
    IF opened THEN
        news := NOT EXISTS (SELECT FROM open_desk o WHERE o.pref = me.pref AND o.number = open_request.number
            AND o.client_id = open_request.client_id);
        INSERT INTO open_desk AS o (pref, number, client_id, officer)
            VALUES (me.pref, open_request.number, open_request.client_id, me.name)
            ON CONFLICT ON CONSTRAINT open_desk_pkey DO UPDATE SET at = clock_timestamp(), login = session_user,
                officer = excluded.officer;
    ELSE
        DELETE FROM open_desk o WHERE o.pref = me.pref AND o.number = open_request.number
            AND o.client_id = open_request.client_id AND o.login = session_user;
    END IF;
    IF news THEN
        PERFORM pg_notify('sosdesk_' || me.pref, 'open');
    END IF;
END $$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What desks import, in parts of at most 10,000 rows. What is unchanged keeps its version; a part that came before does
-- nothing.

-- The rows of a part as they came: @number keeps their order, the last of one key counts.
CREATE OR REPLACE FUNCTION sosdesk.rows_of(keys text[], contents text[]) RETURNS TABLE (key text, content text)
LANGUAGE sql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
    SELECT DISTINCT ON (r.key) r.key, r.content FROM unnest(keys, contents) WITH ORDINALITY AS r (key, content, number)
        ORDER BY r.key, r.number DESC;
$$;

-- An older report never undoes a newer one.
CREATE OR REPLACE FUNCTION sosdesk.write_requests(act sosdesk.act, keys text[], contents text[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    WITH written AS (
        INSERT INTO request AS r (pref, number, version, content, received, last_modified, status, was_open,
                facility, actor, officer, client_id, op_id)
            SELECT act.pref, key, 1, content, (content::jsonb ->> 'received')::timestamptz,
                (content::jsonb ->> 'lastModified')::timestamptz, coalesce(content::jsonb ->> 'status', ''),
                coalesce(content::jsonb ->> 'status', '') <> 'closed', coalesce(content::jsonb ->> 'code', ''), session_user, act.officer, act.client_id, act.op_id
            FROM rows_of(keys, contents)
        ON CONFLICT (pref, number) DO UPDATE SET version = r.version + 1, content = excluded.content,
            received = excluded.received, last_modified = excluded.last_modified, status = excluded.status,
            was_open = r.was_open OR excluded.was_open, facility = excluded.facility, actor = excluded.actor,
            officer = excluded.officer, client_id = excluded.client_id, op_id = excluded.op_id, at = excluded.at,
            xid = excluded.xid
        WHERE r.content <> excluded.content
            AND coalesce(excluded.last_modified >= r.last_modified, true)
        RETURNING 1)
    SELECT count(*) FROM written;
$$;

CREATE OR REPLACE FUNCTION sosdesk.write_lots(act sosdesk.act, keys text[], contents text[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    WITH written AS (
        INSERT INTO stock_lot AS l (pref, key, version, content, item, lot, use_by, place, pieces, actor, officer,
                client_id, op_id)
            SELECT act.pref, key, 1, content, content::jsonb ->> 'item', coalesce(content::jsonb ->> 'lot', ''),
                nullif(content::jsonb ->> 'use_by', '')::date, coalesce(content::jsonb ->> 'place', ''),
                (content::jsonb ->> 'pieces')::bigint, session_user, act.officer, act.client_id, act.op_id
            FROM rows_of(keys, contents)
        ON CONFLICT (pref, key) DO UPDATE SET version = l.version + 1, content = excluded.content,
            pieces = excluded.pieces, actor = excluded.actor, officer = excluded.officer,
            client_id = excluded.client_id, op_id = excluded.op_id, at = excluded.at, xid = excluded.xid
        WHERE l.content::jsonb <> excluded.content::jsonb
        RETURNING 1)
    SELECT count(*) FROM written;
$$;

CREATE OR REPLACE FUNCTION sosdesk.write_facts(act sosdesk.act, of_kind text, keys text[], contents text[])
RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    WITH written AS (
        INSERT INTO fact AS f (pref, kind, key, version, content, place, actor, officer, client_id, op_id)
            SELECT act.pref, of_kind, key, 1, content,
                CASE of_kind WHEN 'distribution' THEN lpad(content::jsonb ->> 'facility', 10, '0') END, session_user,
                act.officer, act.client_id, act.op_id
            FROM rows_of(keys, contents)
        ON CONFLICT (pref, kind, key) DO UPDATE SET version = f.version + 1, content = excluded.content,
            place = excluded.place, actor = excluded.actor, officer = excluded.officer,
            client_id = excluded.client_id, op_id = excluded.op_id, at = excluded.at, xid = excluded.xid
        WHERE f.content <> excluded.content
        RETURNING 1)
    SELECT count(*) FROM written;
$$;

-- The answer and the trace of a part of an import.
CREATE OR REPLACE FUNCTION sosdesk.close_part(act sosdesk.act, client_time timestamptz, app_version text, source jsonb,
    kind text, part int, last boolean, rows bigint, changed bigint, digest bytea) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    answer jsonb;
    head journal_head;
BEGIN
    head := journal_append(act.pref, 'import', coalesce(source ->> 'file', kind), NULL,
        json_build_object('kind', kind, 'part', part, 'last', last, 'rows', rows, 'changed', changed, 'sha256',
            encode(digest, 'hex'), 'source', source), '', act.op_id, act.client_id, client_time, app_version,
        act.officer, coalesce(source ->> 'sha256', ''));
    answer := jsonb_build_object('result', 'accepted', 'sequence', head.sequence, 'hash', encode(head.hash, 'hex'),
        'rows', rows, 'changed', changed);
    INSERT INTO operation (pref, op_id, part, client_id, answer)
        VALUES (act.pref, act.op_id, part, act.client_id, answer);
    IF last THEN
        PERFORM pg_notify('sosdesk_' || act.pref, act.op_id::text);
    END IF;
    RETURN answer;
END $$;

CREATE OR REPLACE FUNCTION sosdesk.push_rows(op_id uuid, client_id uuid, client_time timestamptz, app_version text,
    officer text, source jsonb, kind text, part int, last boolean, keys text[], contents text[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    me app_user := present_officer();
    act act := row(me.pref, push_rows.op_id, push_rows.client_id, push_rows.officer)::act;
    known jsonb;
    changed bigint;
BEGIN
    IF coalesce(cardinality(keys), 0) > 10000 OR cardinality(keys) IS DISTINCT FROM cardinality(contents) THEN
        RAISE EXCEPTION 'a part has at most 10000 rows, each with its content' USING ERRCODE = 'SD004';
    END IF;
    PERFORM take_head(me.pref);
    SELECT o.answer INTO known FROM operation o
        WHERE o.pref = me.pref AND o.op_id = push_rows.op_id AND o.part = push_rows.part;
    IF FOUND THEN
        RETURN known;
    END IF;
    CASE push_rows.kind
        WHEN 'request' THEN changed := write_requests(act, keys, contents);
        WHEN 'stock_lot' THEN changed := write_lots(act, keys, contents);
        WHEN 'facility', 'distribution', 'holiday', 'survey_day', 'import_file' THEN
            changed := write_facts(act, push_rows.kind, keys, contents);
        ELSE RAISE EXCEPTION 'unknown kind %', push_rows.kind USING ERRCODE = 'SD004';
    END CASE;
    RETURN close_part(act, push_rows.client_time, push_rows.app_version, source, push_rows.kind, push_rows.part,
        push_rows.last, coalesce(cardinality(keys), 0), changed,
        sha256(convert_to(array_to_string(keys, E'\n', '') || E'\n' || array_to_string(contents, E'\n', ''), 'UTF8')));
END $$;

CREATE OR REPLACE FUNCTION sosdesk.push_surveys(op_id uuid, client_id uuid, client_time timestamptz, app_version text,
    officer text, source jsonb, kind text, part int, last boolean, keys bigint[], hashes bigint[], names text[],
    answered bigint[], a int[], b int[], c int[], lines bytea[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    me app_user := present_officer();
    act act := row(me.pref, push_surveys.op_id, push_surveys.client_id, push_surveys.officer)::act;
    known jsonb;
    changed bigint;
BEGIN
    IF push_surveys.kind IS NULL OR push_surveys.kind NOT IN ('weekly', 'daily') THEN
        RAISE EXCEPTION 'unknown kind %', push_surveys.kind USING ERRCODE = 'SD004';
    END IF;
    IF coalesce(cardinality(keys), 0) > 10000 THEN
        RAISE EXCEPTION 'a part has at most 10000 rows' USING ERRCODE = 'SD004';
    END IF;
    PERFORM take_head(me.pref);
    SELECT o.answer INTO known FROM operation o
        WHERE o.pref = me.pref AND o.op_id = push_surveys.op_id AND o.part = push_surveys.part;
    IF FOUND THEN
        RETURN known;
    END IF;
    EXECUTE format('WITH written AS ('
        'INSERT INTO %I AS s (pref, key, hash, name, answered, a, b, c, lines, version) '
        'SELECT DISTINCT ON (key) $1, key, hash, name, answered, a, b, c, lines, 1 '
        'FROM unnest($2, $3, $4, $5, $6, $7, $8, $9) WITH ORDINALITY '
        'AS r (key, hash, name, answered, a, b, c, lines, number) ORDER BY key, number DESC '
        'ON CONFLICT (pref, key) DO UPDATE SET hash = excluded.hash, name = excluded.name, '
        'answered = excluded.answered, a = excluded.a, b = excluded.b, c = excluded.c, lines = excluded.lines, '
        'version = s.version + 1, xid = excluded.xid WHERE s.hash <> excluded.hash RETURNING 1) '
        'SELECT count(*) FROM written', push_surveys.kind || '_survey')
        INTO changed USING me.pref, keys, hashes, names, answered, a, b, c, lines;
    RETURN close_part(act, push_surveys.client_time, push_surveys.app_version, source, push_surveys.kind,
        push_surveys.part, push_surveys.last, coalesce(cardinality(keys), 0), changed,
        sha256(convert_to(array_to_string(hashes, ','), 'UTF8')));
END $$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What officers do, one operation of a desk's outbox at a time: all of it, or nothing and a trace in the journal.

CREATE OR REPLACE FUNCTION sosdesk.violation(rule text, cause text, item text, facts jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('rule', rule, 'cause', cause, 'item', item, 'facts', coalesce(facts, '{}'));
$$;
CREATE OR REPLACE FUNCTION sosdesk.refusal(violations jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('result', 'refused', 'violations', violations);
$$;
CREATE OR REPLACE FUNCTION sosdesk.conflict(kind text, object text, version int, who text, at timestamptz, theirs text)
RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('result', 'conflict', 'kind', kind, 'object', object, 'version', version, 'by', who,
        'at', at, 'theirs', theirs::jsonb);
$$;

-- A message of any kind that has no rules of its own: @base must be what stands there.
CREATE OR REPLACE FUNCTION sosdesk.take_record(act sosdesk.act, kind text, object text, base int, payload text)
RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    known record;
BEGIN
    SELECT * INTO known FROM record r WHERE r.pref = act.pref AND r.kind = take_record.kind AND r.key = object;
    IF coalesce(known.version, 0) <> base THEN
        RETURN conflict(kind, object, coalesce(known.version, 0), known.officer, known.at, known.content);
    END IF;
    INSERT INTO record AS r (pref, kind, key, version, content, actor, officer, client_id, op_id)
        VALUES (act.pref, kind, object, base + 1, payload, session_user, act.officer, act.client_id, act.op_id)
        ON CONFLICT ON CONSTRAINT record_pkey DO UPDATE SET version = excluded.version, content = excluded.content,
            actor = excluded.actor, officer = excluded.officer, client_id = excluded.client_id,
            op_id = excluded.op_id, at = excluded.at, xid = excluded.xid;
    IF kind = 'inquiry' AND is_withdrawn(act.pref, payload::jsonb ->> 'request') THEN
        DELETE FROM promise p WHERE p.pref = act.pref AND p.number = payload::jsonb ->> 'request';
    END IF;
    RETURN jsonb_build_object('version', base + 1);
END $$;

-- A request that was typed in or corrected by hand.
CREATE OR REPLACE FUNCTION sosdesk.take_request(act sosdesk.act, object text, base int, payload text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    known request;
BEGIN
    SELECT * INTO known FROM request r WHERE r.pref = act.pref AND r.number = object;
    IF coalesce(known.version, 0) <> base THEN
        RETURN conflict('request', object, coalesce(known.version, 0), known.officer, known.at, known.content);
    END IF;
    IF known.status = 'closed' THEN
        RETURN refusal(jsonb_build_array(violation('D8', 'request_closed', NULL, NULL)));
    END IF;
    PERFORM write_request(act, object, base + 1, payload);
    RETURN jsonb_build_object('version', base + 1);
END $$;

CREATE OR REPLACE FUNCTION sosdesk.write_request(act sosdesk.act, object text, to_version int, payload text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    said jsonb := payload;
BEGIN
    INSERT INTO request AS r (pref, number, version, content, received, last_modified, status, was_open, facility,
            actor, officer, client_id, op_id)
        VALUES (act.pref, object, to_version, payload, (said ->> 'received')::timestamptz,
            (said ->> 'lastModified')::timestamptz, coalesce(said ->> 'status', ''),
            coalesce(said ->> 'status', '') <> 'closed', coalesce(said ->> 'code', ''), session_user, act.officer, act.client_id, act.op_id)
        ON CONFLICT (pref, number) DO UPDATE SET version = excluded.version, content = excluded.content,
            received = excluded.received, last_modified = excluded.last_modified, status = excluded.status,
            was_open = r.was_open OR excluded.was_open, facility = excluded.facility, actor = excluded.actor,
            officer = excluded.officer, client_id = excluded.client_id, op_id = excluded.op_id, at = excluded.at,
            xid = excluded.xid;
END $$;

-- One entry of the stock ledger: what came (+) or went (-) in a lot, which is made when it is new (D7: never below 0).
CREATE OR REPLACE FUNCTION sosdesk.take_stock_entry(act sosdesk.act, entry jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    change bigint := (entry ->> 'pieces')::bigint;
    expiry date := (entry ->> 'useBy')::date;
    lot stock_lot;
BEGIN
    IF entry ->> 'reason' = 'issued' AND entry ->> 'request' IS NOT NULL AND NOT EXISTS (SELECT FROM promise p
            WHERE p.pref = act.pref AND p.number = entry ->> 'request' AND p.item = entry ->> 'item'
            AND p.prefecture > 0) THEN
        RETURN violation('D7', 'not_promised', entry ->> 'item', NULL);
    END IF;
    SELECT * INTO lot FROM stock_lot l WHERE l.pref = act.pref AND l.item = entry ->> 'item'
        AND l.lot = coalesce(entry ->> 'lot', '') AND l.use_by IS NOT DISTINCT FROM expiry
        AND l.place = coalesce(entry ->> 'place', '') ORDER BY l.pieces + change < 0, l.key LIMIT 1;
    IF coalesce(lot.pieces, 0) + change < 0 THEN
        RETURN violation('D7', 'above_lot', entry ->> 'item',
            jsonb_build_object('pieces', -change, 'free', coalesce(lot.pieces, 0)));
    END IF;
    IF lot.key IS NULL THEN
        lot.key := concat_ws('|', entry ->> 'item', coalesce(entry ->> 'lot', ''), coalesce(entry ->> 'useBy', ''),
            coalesce(entry ->> 'place', ''), 1);
        INSERT INTO stock_lot (pref, key, version, content, item, lot, use_by, place, pieces, actor, officer, client_id,
                op_id)
            VALUES (act.pref, lot.key, 1, jsonb_build_object('item', entry -> 'item', 'lot',
                coalesce(entry ->> 'lot', ''), 'use_by', entry -> 'useBy', 'place', coalesce(entry ->> 'place', ''),
                'pieces', change, 'remarks', '', 'occurrence', 1), entry ->> 'item', coalesce(entry ->> 'lot', ''),
                expiry, coalesce(entry ->> 'place', ''), change, session_user, act.officer, act.client_id, act.op_id);
    ELSE
        UPDATE stock_lot l SET version = version + 1, pieces = pieces + change,
                content = jsonb_set(content::jsonb, '{pieces}', to_jsonb(pieces + change)), actor = session_user,
                officer = act.officer, client_id = act.client_id, op_id = act.op_id, at = clock_timestamp(),
                xid = pg_current_xact_id()
            WHERE l.pref = act.pref AND l.key = lot.key;
    END IF;
    INSERT INTO stock_entry (pref, id, lot_key, item, reason, pieces, balance, request, op_id)
        VALUES (act.pref, (entry ->> 'id')::uuid, lot.key, entry ->> 'item', entry ->> 'reason', change,
            coalesce(lot.pieces, 0) + change, entry ->> 'request', act.op_id);
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sosdesk.take_stock(act sosdesk.act, object text, base int, payload text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    entry jsonb;
    against jsonb;
BEGIN
    FOR entry IN SELECT value FROM jsonb_array_elements(payload::jsonb -> 'entries') LOOP
        against := take_stock_entry(act, entry);
        IF against IS NOT NULL THEN
            RETURN refusal(jsonb_build_array(against));
        END IF;
        -- Others pull the ledger line by line.
        PERFORM take_record(act, 'stock', entry ->> 'id', 0, entry::text);
    END LOOP;
    RETURN jsonb_build_object('version', base + 1);
END $$;

CREATE OR REPLACE FUNCTION sosdesk.take_message(act sosdesk.act, message jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    kind text := message ->> 'kind';
    object text := message ->> 'object';
    base int := coalesce((message ->> 'base')::int, 0);
    payload text := message ->> 'payload';
BEGIN
    IF coalesce(jsonb_typeof(payload::jsonb), '') <> 'object' OR coalesce(object, '') = '' OR base < 0 THEN
        RETURN refusal(jsonb_build_array(violation('message', 'unreadable', NULL, NULL)));
    END IF;
    IF kind IN ('facility', 'distribution', 'stock_lot', 'holiday', 'survey_day', 'import_file') THEN
        RETURN refusal(jsonb_build_array(violation('message', 'unknown_kind', NULL, NULL)));
    END IF;
    RETURN CASE kind
        WHEN 'decision' THEN take_decision(act, object, base, payload)
        WHEN 'request' THEN take_request(act, object, base, payload)
        WHEN 'stock' THEN take_stock(act, object, base, payload)
        ELSE take_record(act, kind, object, base, payload)
    END;
END $$;

-- Takes all @messages into @answer, or leaves nothing behind but an answer of conflict or refusal.
CREATE OR REPLACE FUNCTION sosdesk.take_messages(act sosdesk.act, messages jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    message jsonb;
    said jsonb;
    versions jsonb := '[]';
BEGIN
    FOR message IN SELECT value FROM jsonb_array_elements(messages) LOOP
        said := take_message(act, message);
        IF said ? 'result' THEN
            RAISE EXCEPTION 'not taken' USING ERRCODE = 'SD099';
        END IF;
        versions := versions || jsonb_build_array(
            jsonb_build_object('kind', message -> 'kind', 'object', message -> 'object') || said);
    END LOOP;
    RETURN jsonb_build_object('result', 'accepted', 'versions', versions);
EXCEPTION
    WHEN SQLSTATE 'SD099' THEN
        RETURN said;
    WHEN data_exception OR integrity_constraint_violation THEN
        RETURN refusal(jsonb_build_array(
            violation('message', 'unreadable', NULL, jsonb_build_object('detail', SQLERRM))));
END $$;

CREATE OR REPLACE FUNCTION sosdesk.push(op_id uuid, client_id uuid, client_time timestamptz, app_version text,
    officer text, messages jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    me app_user := present_officer();
    act act := row(me.pref, push.op_id, push.client_id, push.officer)::act;
    answer jsonb;
    head journal_head;
BEGIN
    PERFORM take_head(me.pref);
    SELECT o.answer INTO answer FROM operation o WHERE o.pref = me.pref AND o.op_id = push.op_id AND o.part = 0;
    IF FOUND THEN
        RETURN answer;
    END IF;
    IF blank(push.officer) THEN
        answer := refusal(jsonb_build_array(violation('D10', 'no_officer', NULL, NULL)));
    ELSE
        answer := take_messages(act, messages);
    END IF;
    head := journal_append(me.pref,
        CASE answer ->> 'result' WHEN 'accepted' THEN 'push' ELSE answer ->> 'result' END,
        coalesce(messages -> 0 ->> 'object', ''), NULL, told(messages, answer), '', push.op_id, push.client_id,
        push.client_time, push.app_version, push.officer, NULL);
    IF answer ->> 'result' <> 'accepted' THEN
        RETURN answer;
    END IF;
    answer := answer || jsonb_build_object('sequence', head.sequence, 'hash', encode(head.hash, 'hex'));
    INSERT INTO operation (pref, op_id, client_id, answer) VALUES (me.pref, push.op_id, push.client_id, answer);
    PERFORM pg_notify('sosdesk_' || me.pref, push.op_id::text);
    RETURN answer;
END $$;

-- What the journal tells of an operation: the very texts of its messages, and what came of them.
CREATE OR REPLACE FUNCTION sosdesk.told(messages jsonb, answer jsonb) RETURNS json
LANGUAGE sql STABLE SET search_path = sosdesk, pg_temp AS $$
    SELECT json_build_object('messages', messages, 'answer', answer);
$$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Decisions, and the rules that stand between one and 完了 (DOMAIN 8: D1–D3, D5, D7–D10), in the causes of
-- core/review/causes.cpp.

-- The regime that holds for a request: by the day on which it came in, not by what the message says.
CREATE OR REPLACE FUNCTION sosdesk.regime_of(received timestamptz) RETURNS sosdesk.regime
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    (SELECT r FROM regime r WHERE r.first_day <= day_of(coalesce(received, clock_timestamp()))
        ORDER BY r.first_day DESC LIMIT 1)
    UNION ALL (SELECT r FROM regime r ORDER BY r.first_day LIMIT 1) LIMIT 1;
$$;

-- Pieces of one side of a line; nothing unless it is a whole number that a bigint can hold.
CREATE OR REPLACE FUNCTION sosdesk.pieces_of(line jsonb, side text) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN jsonb_typeof(line -> side) = 'number' AND (line ->> side)::numeric % 1 = 0
        AND abs((line ->> side)::numeric) < 1e18 THEN (line ->> side)::numeric::bigint END;
$$;

-- What is wrong with the lines even in a draft: quantities that cannot be meant (D1).
CREATE OR REPLACE FUNCTION sosdesk.line_violations(lines jsonb, regime sosdesk.regime) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    line jsonb;
    item text;
    prefecture bigint;
    state bigint;
    found jsonb := '[]';
BEGIN
    FOR line IN SELECT value FROM jsonb_array_elements(lines) LOOP
        item := line ->> 'item';
        prefecture := pieces_of(line, 'prefecture');
        state := pieces_of(line, 'state');
        IF item IS NULL OR item <> ALL (regime.items) THEN
            found := found || violation('D1', 'unknown_item', item, NULL);
        END IF;
        IF prefecture < 0 OR state < 0 THEN
            found := found || violation('D1', 'negative_quantity', item, NULL);
        END IF;
        IF prefecture IS NULL OR state IS NULL OR prefecture > regime.largest OR state > regime.largest THEN
            found := found || violation('D1', 'absurd_quantity', item, jsonb_build_object('largest', regime.largest));
        END IF;
        IF (SELECT count(*) > 1 FROM jsonb_array_elements(lines) other WHERE other.value ->> 'item' = item) THEN
            found := found || violation('D1', 'item_twice', item, NULL);
        END IF;
    END LOOP;
    RETURN found;
END $$;

-- What stands against a completed 要, its opinion and stock aside (D1, D3).
CREATE OR REPLACE FUNCTION sosdesk.approval_violations(said jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    prefecture numeric;
    state numeric;
    found jsonb := '[]';
BEGIN
    SELECT coalesce(sum(pieces_of(value, 'prefecture')), 0), coalesce(sum(pieces_of(value, 'state')), 0)
        INTO prefecture, state FROM jsonb_array_elements(said -> 'lines');
    IF said ->> 'method' IS NULL THEN
        found := found || violation('D1', 'no_method', NULL, NULL);
    END IF;
    IF prefecture + state = 0 THEN
        found := found || violation('D1', 'no_quantity', NULL, NULL);
    END IF;
    IF said ->> 'method' = 'prefecture' AND state > 0 THEN
        found := found || violation('D3', 'state_quantity_given', NULL, jsonb_build_object('pieces', state));
    ELSIF said ->> 'method' = 'state' AND state = 0 THEN
        found := found || violation('D3', 'no_state_quantity', NULL, NULL);
    END IF;
    RETURN found;
END $$;

-- What stands against a completed 否 (D2).
CREATE OR REPLACE FUNCTION sosdesk.denial_violations(said jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    line jsonb;
    found jsonb := '[]';
BEGIN
    IF blank(said ->> 'opinion') THEN
        found := found || violation('D2', 'no_reason', NULL, NULL);
    END IF;
    IF said ->> 'method' IS NOT NULL THEN
        found := found || violation('D2', 'method_given', NULL, NULL);
    END IF;
    FOR line IN SELECT value FROM jsonb_array_elements(said -> 'lines') LOOP
        IF pieces_of(line, 'prefecture') <> 0 OR pieces_of(line, 'state') <> 0 THEN
            found := found || violation('D2', 'quantity_given', line ->> 'item',
                jsonb_build_object('pieces', pieces_of(line, 'prefecture') + pieces_of(line, 'state')));
        END IF;
    END LOOP;
    RETURN found;
END $$;

-- Whether the same was decided before, in an earlier version: then its opinion was examined when it was (undo).
CREATE OR REPLACE FUNCTION sosdesk.stood_before(act sosdesk.act, object text, said jsonb) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT EXISTS (SELECT FROM decision d WHERE d.pref = act.pref AND d.number = object AND d.complete
        AND d.need = said ->> 'need' AND d.method IS NOT DISTINCT FROM said ->> 'method'
        AND d.content::jsonb -> 'opinion' = said -> 'opinion' AND d.content::jsonb -> 'lines' = said -> 'lines');
$$;

-- The day from which a decision counts: as the desk tells it, which may have been offline, but neither in the future nor
-- before the request came in. A desk tells its acts in their order: what would be too old to reserve anything was not
-- decided before what this desk told already.
CREATE OR REPLACE FUNCTION sosdesk.decision_day(act sosdesk.act, asked sosdesk.request, said jsonb) RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    day date := greatest(day_of(asked.received), day_of(least((said ->> 'at')::timestamptz, clock_timestamp())));
    told timestamptz;
BEGIN
    IF day >= coalesce(stock_day(act.pref), day) - reservation_days() THEN
        RETURN day;
    END IF;
    SELECT max((j.payload::jsonb ->> 'client_time')::timestamptz) INTO told FROM journal j
        WHERE j.pref = act.pref AND j.client_id = act.client_id AND j.op_id <> act.op_id
            AND j.action IN ('push', 'refused', 'conflict');
    RETURN greatest(day, day_of(least(told, clock_timestamp())));
END $$;
DROP FUNCTION IF EXISTS sosdesk.decision_day(sosdesk.request, jsonb);

-- D8. What a desk decided before this server knew the request, and before it was closed, may still be told.
CREATE OR REPLACE FUNCTION sosdesk.is_closed(asked sosdesk.request, said jsonb) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sosdesk, pg_temp AS $$
    SELECT asked.status = 'closed' AND (asked.was_open
        OR coalesce((said ->> 'at')::timestamptz >= asked.last_modified, true));
$$;

-- 受付停止中 (DOMAIN 5): what was asked then can only be practice.
CREATE OR REPLACE FUNCTION sosdesk.is_reception_stopped(asked sosdesk.request, regime sosdesk.regime) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT (SELECT mode = 'live' FROM server) AND EXISTS (SELECT FROM jsonb_array_elements(regime.stopped) AS period
        WHERE day_of(asked.received) BETWEEN (period ->> 'from')::date AND (period ->> 'until')::date);
$$;

-- Everything that stands against @said as the decision of @asked.
CREATE OR REPLACE FUNCTION sosdesk.decision_violations(act sosdesk.act, asked sosdesk.request, said jsonb)
RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    regime regime := regime_of(asked.received);
    found jsonb := '[]';
BEGIN
    IF is_reception_stopped(asked, regime) THEN
        found := found || violation('D5', 'reception_stopped', NULL,
            jsonb_build_object('requestDay', day_of(asked.received)));
    END IF;
    IF is_closed(asked, said) THEN
        found := found || violation('D8', 'request_closed', NULL, NULL);
    ELSIF asked.status NOT IN ('under_review', 'closed') THEN
        found := found || violation('D5', 'not_in_reception', NULL, jsonb_build_object('status', asked.status));
    END IF;
    IF blank(said ->> 'officer') THEN
        found := found || violation('D10', 'no_officer', NULL, NULL);
    END IF;
    found := found || line_violations(said -> 'lines', regime);
    IF found <> '[]' OR NOT (said ->> 'complete')::boolean THEN
        RETURN found;
    END IF;
    IF said ->> 'need' IS NULL THEN
        RETURN found || violation('D5', 'no_need', NULL, NULL);
    ELSIF said ->> 'need' = 'no' THEN
        RETURN found || denial_violations(said);
    END IF;
    found := found || approval_violations(said);
    IF NOT stood_before(act, asked.number, said) THEN
        found := found || opinion_violations(act, asked, said, regime);
    END IF;
    RETURN found || stock_violations(act, asked.number, decision_day(act, asked, said), said)
        || talk_violations(act.pref, asked.number, said);
END $$;

-- The next version of the decision about a request, if @base is the newest and no rule stands against it.
CREATE OR REPLACE FUNCTION sosdesk.take_decision(act sosdesk.act, object text, base int, payload text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    said jsonb := payload;
    asked request;
    newest decision;
    against jsonb;
BEGIN
    SELECT * INTO asked FROM request r WHERE r.pref = act.pref AND r.number = object;
    IF NOT FOUND THEN
        RETURN refusal(jsonb_build_array(violation('D5', 'unknown_request', NULL, NULL)));
    END IF;
    SELECT * INTO newest FROM decision d WHERE d.pref = act.pref AND d.number = object ORDER BY version DESC LIMIT 1;
    IF coalesce(newest.version, 0) <> base THEN
        RETURN conflict('decision', object, coalesce(newest.version, 0), newest.officer, newest.at, newest.content);
    END IF;
    IF jsonb_typeof(said -> 'lines') IS DISTINCT FROM 'array' OR jsonb_typeof(said -> 'complete') IS DISTINCT FROM
        'boolean' OR NOT coalesce(said ->> 'need', 'no') IN ('yes', 'no')
        OR NOT coalesce(said ->> 'method', 'state') IN ('state', 'prefecture') THEN
        RETURN refusal(jsonb_build_array(violation('message', 'unreadable', NULL, NULL)));
    END IF;
    against := decision_violations(act, asked, said);
    IF against <> '[]' THEN
        RETURN refusal(against);
    END IF;
    INSERT INTO decision (pref, number, version, content, need, method, complete, actor, officer, client_id, op_id)
        VALUES (act.pref, object, base + 1, payload, said ->> 'need', said ->> 'method', (said ->> 'complete')::boolean,
            session_user, act.officer, act.client_id, act.op_id);
    DELETE FROM promise p WHERE p.pref = act.pref AND p.number = object;
    INSERT INTO promise (pref, number, item, facility, prefecture, state, day)
        SELECT act.pref, object, value ->> 'item', asked.facility, pieces_of(value, 'prefecture'),
            pieces_of(value, 'state'),
            decision_day(act, asked, said) FROM jsonb_array_elements(said -> 'lines')
        WHERE said ->> 'need' = 'yes' AND (said ->> 'complete')::boolean;
    RETURN jsonb_build_object('version', base + 1);
END $$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- D7 as the desks reckon it (core/store/reserved_stock.cpp): promised and not yet gone, against what the lots hold.

-- A promise reserves from so many days before the day of the stock list on (the desks' setting of the same name).
CREATE OR REPLACE FUNCTION sosdesk.reservation_days() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$ SELECT reservation_days FROM server; $$;

-- The day of the newest stock list of which anything could be read, else of the first entry; nothing while nobody told
-- of any stock.
CREATE OR REPLACE FUNCTION sosdesk.stock_day(of_pref text) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT coalesce(
        (SELECT max(day_of(at)) FROM fact
            WHERE pref = of_pref AND kind = 'import_file' AND content::jsonb ->> 'kind' = 'stock'
            AND NOT (content::jsonb ->> 'refused' <> '0' AND content::jsonb ->> 'taken' = '0'
                AND content::jsonb ->> 'unchanged' = '0' AND content::jsonb ->> 'changed' = '0') IS TRUE),
        (SELECT min(day_of(at)) FROM stock_lot WHERE pref = of_pref));
$$;

-- What left for a request and lies in no lot any more: issued, or gone with a delivery on a day before that of the list,
-- less what came back. Desks know of a delivery of the list's own day whether it was told before the list; this server
-- does not, and waits a day.
CREATE OR REPLACE FUNCTION sosdesk.gone_for(of_pref text, of_number text, of_item text, list date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT greatest(0, greatest(coalesce((SELECT -sum(e.pieces) FROM stock_entry e WHERE e.pref = of_pref
                AND e.request = of_number AND e.item = of_item AND e.reason = 'issued'), 0),
            coalesce((SELECT sum(CASE WHEN line ->> 1 ~ '^[0-9]{1,15}$' THEN (line ->> 1)::bigint END)
                FROM record v, jsonb_path_query(v.content::jsonb, '$.lines[*]') AS line
                WHERE v.pref = of_pref AND v.kind = 'delivery' AND v.key = of_number || '|prefecture'
                AND v.content::jsonb ->> 'state' IN ('shipped', 'told')
                AND v.content::jsonb ->> 'shipped_day' < list::text AND line ->> 0 = of_item), 0))
        - coalesce((SELECT sum(e.pieces) FROM stock_entry e WHERE e.pref = of_pref
            AND e.request = of_number AND e.item = of_item AND e.reason = 'returned'), 0))::bigint;
$$;

CREATE INDEX IF NOT EXISTS request_closed_since ON sosdesk.request (pref, coalesce(last_modified, received))
    WHERE status = 'closed';

-- What was promised of an item from day @since on, each request once: by decisions of ours that stand, and by what G-MIS
-- closed with, also where nobody decided here.
CREATE OR REPLACE FUNCTION sosdesk.promised(of_pref text, of_item text, since date)
RETURNS TABLE (request text, place text, pieces bigint, from_day date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT p.number, p.facility, p.prefecture, p.day
        FROM promise p JOIN request r ON r.pref = p.pref AND r.number = p.number
        WHERE p.pref = of_pref AND p.item = of_item AND p.prefecture > 0 AND p.day >= since
            AND NOT (r.status = 'closed' AND r.content::jsonb -> 'gmis' ->> 'need' IS NOT NULL)
            AND stands(p.pref, p.number);
    RETURN QUERY SELECT q.number, q.facility, pieces_of(line, 'prefecture'),
            day_of(coalesce(q.last_modified, q.received))
        FROM request q, jsonb_path_query(q.content::jsonb, '$.gmis.lines[*]') AS line
        WHERE q.pref = of_pref AND q.status = 'closed' AND q.content::jsonb -> 'gmis' ->> 'need' = 'yes'
            AND coalesce(q.last_modified, q.received) >= (since::timestamp - interval '9 hours') AT TIME ZONE 'UTC'
            AND line ->> 'item' = of_item AND pieces_of(line, 'prefecture') > 0;
END $$;

-- What may still be promised of an item beside request @except: below zero when more was promised than there is. What
-- left the lots for that request is there for it.
CREATE OR REPLACE FUNCTION sosdesk.free_stock(of_pref text, of_item text, except_request text, list date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT (coalesce((SELECT sum(pieces) FROM stock_lot WHERE pref = of_pref AND item = of_item
            AND (use_by IS NULL OR use_by >= day_of(clock_timestamp()))), 0)
        + gone_for(of_pref, except_request, of_item, list)
        - coalesce((SELECT sum(greatest(0, p.pieces - gone_for(of_pref, p.request, of_item, list)))
            FROM promised(of_pref, of_item, list - reservation_days()) p WHERE p.request <> except_request
            AND NOT EXISTS (SELECT FROM fact x WHERE x.pref = of_pref AND x.kind = 'distribution'
                AND x.place = p.place AND x.content::jsonb ->> 'item' = of_item
                AND x.content::jsonb ->> 'kind' = 'sos_prefecture' AND x.content::jsonb ->> 'state' = 'shipped'
                AND (x.content::jsonb ->> 'ship_date')::date >= p.from_day
                AND (x.content::jsonb ->> 'ship_date')::date < list)), 0))::bigint;
$$;

CREATE OR REPLACE FUNCTION sosdesk.stock_violations(act sosdesk.act, object text, day date, said jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    list date := stock_day(act.pref);
    line jsonb;
    free bigint;
    found jsonb := '[]';
BEGIN
    IF list IS NULL OR day < list - reservation_days() THEN
        RETURN found; -- no stock list at all, or too long ago to reserve anything
    END IF;
    FOR line IN SELECT value FROM jsonb_array_elements(said -> 'lines') LOOP
        free := free_stock(act.pref, line ->> 'item', object, list);
        IF pieces_of(line, 'prefecture') > greatest(0, free) THEN
            found := found || violation('D7', 'above_free_stock', line ->> 'item',
                jsonb_build_object('pieces', pieces_of(line, 'prefecture'), 'free', greatest(0, free)));
        END IF;
    END LOOP;
    RETURN found;
END $$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- D7 as the desks reckon it (core/store/stock_store.cpp): promised and not yet gone, against what the lots hold.

-- A promise reserves from so many days before the day of the stock list on (the desks' setting of the same name).
CREATE OR REPLACE FUNCTION sosdesk.reservation_days() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$ SELECT reservation_days FROM server; $$;

-- The day of the newest stock list, else of the first entry; nothing while nobody told of any stock.
CREATE OR REPLACE FUNCTION sosdesk.stock_day(of_pref text) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT coalesce(
        (SELECT max(day_of(at)) FROM fact
            WHERE pref = of_pref AND kind = 'import_file' AND content::jsonb ->> 'kind' = 'stock'),
        (SELECT min(day_of(at)) FROM stock_lot WHERE pref = of_pref));
$$;

-- What may still be promised of an item beside request @except: below zero when more was promised than there is. What
-- left the lots for that request is there for it.
CREATE OR REPLACE FUNCTION sosdesk.free_stock(of_pref text, of_item text, except_request text, list date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT (coalesce((SELECT sum(pieces) FROM stock_lot WHERE pref = of_pref AND item = of_item
            AND (use_by IS NULL OR use_by >= day_of(clock_timestamp()))), 0)
        + greatest(0, coalesce((SELECT -sum(e.pieces) FROM stock_entry e WHERE e.pref = of_pref
            AND e.request = except_request AND e.item = of_item AND e.reason IN ('issued', 'returned')), 0))
        - coalesce((SELECT sum(greatest(0, p.prefecture + coalesce((SELECT sum(e.pieces) FROM stock_entry e
                WHERE e.pref = p.pref AND e.request = p.number AND e.item = p.item
                AND e.reason IN ('issued', 'returned')), 0)))
            FROM promise p WHERE p.pref = of_pref AND p.item = of_item AND p.number <> except_request
            AND p.prefecture > 0 AND p.day >= list - reservation_days() AND stands(p.pref, p.number)
            AND NOT EXISTS (SELECT FROM fact x WHERE x.pref = p.pref AND x.kind = 'distribution'
                AND x.place = p.facility AND x.content::jsonb ->> 'item' = p.item
                AND x.content::jsonb ->> 'kind' = 'sos_prefecture' AND x.content::jsonb ->> 'state' = 'shipped'
                AND (x.content::jsonb ->> 'ship_date')::date >= p.day
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

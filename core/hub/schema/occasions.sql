-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many emergency distributions a place has had (C4, D1), by the rules of core/review/occasions.cpp.

-- The code of a place and those it had before (旧医療機関コード).
CREATE OR REPLACE FUNCTION sosdesk.codes_of(of_pref text, code text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT array[code] || coalesce((SELECT array_agg(former) FROM fact f,
            jsonb_array_elements_text(f.content::jsonb -> 'former_codes') AS former
        WHERE f.pref = of_pref AND f.kind = 'facility' AND f.key = code
            AND jsonb_typeof(f.content::jsonb -> 'former_codes') = 'array'), '{}');
$$;

-- Everything shipped on one day by one side counts once; a promise of ours counts from the day it was made, until the
-- list has a distribution of its side from that day on: one shipment fulfils one promise.
CREATE OR REPLACE FUNCTION sosdesk.prior_count(of_pref text, asked sosdesk.request, last date) RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    codes text[] := codes_of(of_pref, asked.facility);
    days date[];
    sides text[];
    taken boolean[];
    promised record;
    shipment int;
    total int;
BEGIN
    SELECT array_agg(ship_day), array_agg(side), array_agg(false), count(*) INTO days, sides, taken, total
        FROM (SELECT DISTINCT (f.content::jsonb ->> 'ship_date')::date AS ship_day, f.content::jsonb ->> 'kind' AS side
            FROM fact f WHERE f.pref = of_pref AND f.kind = 'distribution' AND f.place = ANY (codes)
                AND f.content::jsonb ->> 'kind' IN ('sos_state', 'sos_prefecture')
                AND (f.content::jsonb ->> 'pieces')::bigint > 0 AND (f.content::jsonb ->> 'ship_date')::date <= last
            ORDER BY 1, 2) AS listed;
    FOR promised IN SELECT p.day, s.side FROM promise p,
            LATERAL (VALUES ('sos_prefecture', p.prefecture), ('sos_state', p.state)) AS s (side, pieces)
        WHERE p.pref = of_pref AND p.facility = ANY (codes) AND p.number <> asked.number AND p.day <= last
            AND s.pieces > 0 GROUP BY p.number, p.day, s.side ORDER BY p.day, p.number, s.side LOOP
        SELECT min(i) INTO shipment FROM generate_subscripts(days, 1) AS i
            WHERE NOT taken[i] AND sides[i] = promised.side AND days[i] >= promised.day;
        IF shipment IS NULL THEN
            total := total + 1;
        ELSE
            taken[shipment] := true;
        END IF;
    END LOOP;
    RETURN total;
END $$;

-- The counts that an opinion may tell: a desk counts up to the processing day, which lies between the day on which the
-- request came in and today. Any number (NULL) for a place without a code, which the server cannot tell apart.
CREATE OR REPLACE FUNCTION sosdesk.prior_counts(of_pref text, asked sosdesk.request) RETURNS int[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    today date := day_of(clock_timestamp());
    received date := coalesce(day_of(asked.received), today);
    most int := prior_count(of_pref, asked, today);
    least int := prior_count(of_pref, asked, received);
BEGIN
    IF asked.facility !~ '[1-9]' THEN
        RETURN array[NULL::int];
    END IF;
    RETURN (SELECT array_agg(number ORDER BY number) FROM generate_series(least(least, most), most) AS number);
END $$;

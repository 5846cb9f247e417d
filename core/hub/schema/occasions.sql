-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many emergency distributions a place has had (C4, D1), by the rules of core/review/occasions.cpp.

-- The codes that a facility had before, ten digits each, from an array or from its text; nothing from what is neither.
CREATE OR REPLACE FUNCTION sosdesk.former_codes(content text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    former jsonb := content::jsonb -> 'former_codes';
BEGIN
    IF jsonb_typeof(former) = 'string' THEN
        former := (former #>> '{}')::jsonb;
    END IF;
    IF jsonb_typeof(former) IS DISTINCT FROM 'array' OR former = '[]' THEN
        RETURN '{}';
    END IF;
    RETURN (SELECT array_agg(lpad(code, 10, '0')) FROM jsonb_array_elements_text(former) AS code);
EXCEPTION
    WHEN data_exception THEN
        RETURN '{}';
END $$;
CREATE INDEX IF NOT EXISTS fact_former_codes ON sosdesk.fact USING gin (sosdesk.former_codes(content))
    WHERE kind = 'facility';

-- All codes of the place that has @code, or had it (旧医療機関コード): what was shipped under one of them came there.
CREATE OR REPLACE FUNCTION sosdesk.codes_of(of_pref text, code text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    WITH own AS (
        SELECT f.key, former_codes(f.content) AS former FROM fact f
            WHERE f.pref = of_pref AND f.kind = 'facility' AND f.key IN (code, ltrim(code, '0'))
        UNION ALL
        SELECT f.key, former_codes(f.content) FROM fact f
            WHERE f.pref = of_pref AND f.kind = 'facility' AND former_codes(f.content) && array[lpad(code, 10, '0')])
    SELECT array_agg(known) FROM (SELECT code AS known UNION SELECT lpad(own.key, 10, '0') FROM own
        UNION SELECT unnest(own.former) FROM own) AS every;
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

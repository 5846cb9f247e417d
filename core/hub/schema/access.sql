-- SPDX-FileCopyrightText: 2026 The sosdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who may see what (PROMISES 2). Officers and viewers read the rows of their prefecture, auditors the journals of all;
-- nobody writes but the functions. Applied anew by every `hub init` and `hub migrate`; a new table is added here, and
-- the matrix test fails until it is.

REVOKE ALL ON SCHEMA sosdesk FROM PUBLIC;
GRANT USAGE ON SCHEMA sosdesk TO sosdesk_officer, sosdesk_viewer, sosdesk_auditor, sosdesk_backup;
REVOKE ALL ON ALL TABLES IN SCHEMA sosdesk FROM PUBLIC, sosdesk_officer, sosdesk_viewer, sosdesk_auditor;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sosdesk FROM PUBLIC, sosdesk_officer, sosdesk_viewer, sosdesk_auditor;
ALTER DEFAULT PRIVILEGES FOR ROLE sosdesk_owner IN SCHEMA sosdesk REVOKE ALL ON TABLES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE sosdesk_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
GRANT SELECT ON ALL TABLES IN SCHEMA sosdesk TO sosdesk_backup;

DO $$
DECLARE
    named text;
BEGIN
    FOR named IN SELECT tablename FROM pg_tables WHERE schemaname = 'sosdesk' LOOP
        EXECUTE format('ALTER TABLE sosdesk.%I ENABLE ROW LEVEL SECURITY', named);
        EXECUTE format('ALTER TABLE sosdesk.%I FORCE ROW LEVEL SECURITY', named);
        EXECUTE format('DROP POLICY IF EXISTS of_the_owner ON sosdesk.%I', named);
        EXECUTE format('DROP POLICY IF EXISTS of_the_prefecture ON sosdesk.%I', named);
        EXECUTE format('DROP POLICY IF EXISTS of_auditors ON sosdesk.%I', named);
        EXECUTE format('CREATE POLICY of_the_owner ON sosdesk.%I TO sosdesk_owner USING (true) WITH CHECK (true)',
            named);
    END LOOP;
    -- What a prefecture's people may read.
    FOREACH named IN ARRAY ARRAY['app_user', 'journal', 'journal_head', 'request', 'decision', 'record', 'fact',
        'stock_lot', 'stock_entry', 'weekly_survey', 'daily_survey', 'open_desk'] LOOP
        EXECUTE format('CREATE POLICY of_the_prefecture ON sosdesk.%I FOR SELECT TO sosdesk_officer, sosdesk_viewer '
            'USING (pref = (SELECT sosdesk.own_pref()))', named);
        EXECUTE format('GRANT SELECT ON sosdesk.%I TO sosdesk_officer, sosdesk_viewer', named);
    END LOOP;
    FOREACH named IN ARRAY ARRAY['app_user', 'journal', 'journal_head'] LOOP
        EXECUTE format('CREATE POLICY of_auditors ON sosdesk.%I FOR SELECT TO sosdesk_auditor '
            'USING ((SELECT sosdesk.is_auditor()))', named);
        EXECUTE format('GRANT SELECT ON sosdesk.%I TO sosdesk_auditor', named);
    END LOOP;
END $$;
-- Nothing of a prefecture: everybody may know whether this is a drill.
DROP POLICY IF EXISTS of_everybody ON sosdesk.server;
CREATE POLICY of_everybody ON sosdesk.server FOR SELECT TO sosdesk_officer, sosdesk_viewer, sosdesk_auditor USING (true);
GRANT SELECT ON sosdesk.server TO sosdesk_officer, sosdesk_viewer, sosdesk_auditor;
GRANT SELECT ON sosdesk.change TO sosdesk_officer, sosdesk_viewer;

GRANT EXECUTE ON FUNCTION sosdesk.own_pref() TO sosdesk_officer, sosdesk_viewer;
GRANT EXECUTE ON FUNCTION sosdesk.is_auditor() TO sosdesk_auditor;
GRANT EXECUTE ON FUNCTION sosdesk.hello(uuid, text, timestamptz, int) TO sosdesk_officer, sosdesk_viewer,
    sosdesk_auditor;
GRANT EXECUTE ON FUNCTION sosdesk.open_request(text, uuid, boolean),
    sosdesk.push(uuid, uuid, timestamptz, text, text, jsonb),
    sosdesk.push_rows(uuid, uuid, timestamptz, text, text, jsonb, text, int, boolean, text[], text[]),
    sosdesk.push_surveys(uuid, uuid, timestamptz, text, text, jsonb, text, int, boolean, bigint[], bigint[], text[],
        bigint[], int[], int[], int[], bytea[]) TO sosdesk_officer;

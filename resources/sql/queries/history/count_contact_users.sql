-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many users besides one a contact was ever linked with, as the audit has it.
SELECT COUNT(DISTINCT audit.after ->> 'user_id') AS users
FROM audit
WHERE audit.tbl = 'contacts' AND audit.record = :contact AND audit.after ->> 'user_id' IS NOT NULL
    AND CAST(audit.after ->> 'user_id' AS TEXT) <> :besides;

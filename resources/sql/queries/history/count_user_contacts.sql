-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many contacts besides one a user was ever linked with, as the audit has it since the user was made.
SELECT COUNT(DISTINCT audit.record) AS contacts
FROM audit
WHERE audit.tbl = 'contacts' AND CAST(audit.after ->> 'user_id' AS TEXT) = :user AND audit.record <> :besides
    AND audit.id > COALESCE((SELECT MIN(made.id) FROM audit AS made WHERE made.tbl = 'users' AND made.record = :user), 0);

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Every state of the links between a contact and facilities, as the audit has them, with the moment at which it ended.
SELECT audit.op, CAST(COALESCE(audit.after, audit.before) ->> 'facility_id' AS TEXT) AS owner,
    COALESCE(audit.after, audit.before) ->> 'valid_from' AS valid_from,
    LEAD(audit.at) OVER (PARTITION BY COALESCE(audit.after, audit.before) ->> 'facility_id' ORDER BY audit.id) AS ended_at
FROM audit
WHERE audit.tbl = 'contact_facilities' AND audit.record = :contact
ORDER BY audit.id;

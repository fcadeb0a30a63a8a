-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Every state of the links of a facility with contacts (or, by :tbl, with users as their lab), as the audit has them since the facility
-- was made, with the moment at which it ended.
SELECT audit.op, audit.record AS owner, COALESCE(audit.after, audit.before) ->> 'valid_from' AS valid_from,
    LEAD(audit.at) OVER (PARTITION BY audit.record ORDER BY audit.id) AS ended_at
FROM audit
WHERE audit.tbl = :tbl AND CAST(COALESCE(audit.after, audit.before) ->> 'facility_id' AS TEXT) = :facility
    AND audit.id > COALESCE((SELECT MIN(made.id) FROM audit AS made WHERE made.tbl = 'facilities' AND made.record = :facility), 0)
ORDER BY audit.id;

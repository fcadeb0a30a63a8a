-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A facility and everything above it, to refuse a facility that would stand above itself. UNION ends the walk at a circle.
WITH RECURSIVE lineage (id, parent_id) AS (
    SELECT facilities.id, facilities.parent_id FROM facilities WHERE facilities.id = :id
    UNION
    SELECT above.id, above.parent_id FROM facilities AS above JOIN lineage ON above.id = lineage.parent_id
)
SELECT id FROM lineage;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The assets of many facilities that follow a place, by due date, none last, then number: those among the next assets of all. Fewer than
-- asked for may mean that more follow. Nothing keeps the steps, so that they end with the last row asked for. Thousands of owners are parsed
-- and planned more quickly as one value than as a list, and IS TRUE keeps them a look into a hash: else the planner would join.
WITH chosen AS MATERIALIZED (
    SELECT walked.id
    FROM (
        SELECT assets.id, assets.owner_id FROM assets
        WHERE (COALESCE(assets.due_on, '9999-12-31'), assets.number_key) > (:due, :number_key)
        ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key
        LIMIT :steps
    ) AS walked
    WHERE (walked.owner_id IN (SELECT unnest('{@keys@}'::bigint[]))) IS TRUE
    LIMIT :limit
)
SELECT assets.id, assets.row_version, assets.number, assets.description, assets.serial, facilities.code AS owner_code, assets.status,
    assets.calibrated_on, assets.due_on
FROM chosen
JOIN assets ON assets.id = chosen.id
JOIN facilities ON facilities.id = assets.owner_id
ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The assets of some facilities that follow a place, by due date, none last, then number. First the keys: a few of each owner, and more only of
-- those whose few are all among the nearest. Owner by owner, for with a list of owners the planner rather walks along the order of all assets.
WITH heads AS MATERIALIZED (
    SELECT owners.id AS owner_id, head.id, head.due, head.number_key, head.place
    FROM unnest('{@keys@}'::bigint[]) AS owners (id)
    CROSS JOIN LATERAL (
        SELECT assets.id, COALESCE(assets.due_on, '9999-12-31') AS due, assets.number_key,
            row_number() OVER (ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key) AS place
        FROM assets
        WHERE assets.owner_id = owners.id AND (COALESCE(assets.due_on, '9999-12-31'), assets.number_key) > (:due, :number_key)
        ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key
        LIMIT 4
    ) AS head
), nearest AS MATERIALIZED (
    SELECT heads.owner_id, heads.id, heads.due, heads.number_key, heads.place FROM heads
    ORDER BY heads.due, heads.number_key
    LIMIT :limit
), met AS (
    SELECT nearest.id, nearest.due, nearest.number_key FROM nearest
    UNION ALL
    SELECT follower.id, follower.due, follower.number_key
    FROM nearest
    CROSS JOIN LATERAL (
        SELECT assets.id, COALESCE(assets.due_on, '9999-12-31') AS due, assets.number_key FROM assets
        WHERE assets.owner_id = nearest.owner_id
            AND (COALESCE(assets.due_on, '9999-12-31'), assets.number_key) > (nearest.due, nearest.number_key)
        ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key
        LIMIT :limit
    ) AS follower
    WHERE nearest.place = 4
), chosen AS MATERIALIZED (
    SELECT met.id FROM met ORDER BY met.due, met.number_key LIMIT :limit
)
SELECT assets.id, assets.row_version, assets.number, assets.description, assets.serial, facilities.code AS owner_code, assets.status,
    assets.calibrated_on, assets.due_on
FROM chosen
JOIN assets ON assets.id = chosen.id
JOIN facilities ON facilities.id = assets.owner_id
ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key;

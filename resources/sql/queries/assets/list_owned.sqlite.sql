-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The assets of some facilities that follow a place, by due date, none last, then number. First the keys, from the index of owners, where the
-- second condition finds the place.
WITH chosen AS MATERIALIZED (
    SELECT assets.id FROM assets
    WHERE assets.owner_id IN (@keys@)
        AND COALESCE(assets.due_on, '9999-12-31') >= :due
        AND (COALESCE(assets.due_on, '9999-12-31'), assets.number_key) > (:due, :number_key)
    ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key
    LIMIT :limit
)
SELECT assets.id, assets.row_version, assets.number, assets.description, assets.serial, facilities.code AS owner_code, assets.status,
    assets.calibrated_on, assets.due_on
FROM chosen
JOIN assets ON assets.id = chosen.id
JOIN facilities ON facilities.id = assets.owner_id
ORDER BY COALESCE(assets.due_on, '9999-12-31'), assets.number_key;

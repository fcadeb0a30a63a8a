-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The assets of some facilities by due date, none last, then number.
SELECT assets.id, assets.row_version, assets.number, assets.description, assets.serial, facilities.code AS owner_code, assets.status,
    assets.calibrated_on, assets.due_on
FROM assets
JOIN facilities ON facilities.id = assets.owner_id
WHERE assets.owner_id IN (@keys@)
ORDER BY COALESCE(assets.due_on, :no_date), assets.number_key
LIMIT :limit;

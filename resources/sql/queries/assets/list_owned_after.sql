-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The assets of some facilities that follow one of them, by due date, none last, then number.
SELECT assets.id, assets.row_version, assets.number, assets.description, assets.serial, facilities.code AS owner_code, assets.status,
    assets.calibrated_on, assets.due_on
FROM assets
JOIN facilities ON facilities.id = assets.owner_id
WHERE assets.owner_id IN (@keys@)
    AND (COALESCE(assets.due_on, :no_date), assets.number_key) > (
        SELECT COALESCE(mark.due_on, :no_date), mark.number_key FROM assets AS mark WHERE mark.number_key = :number_key)
ORDER BY COALESCE(assets.due_on, :no_date), assets.number_key
LIMIT :limit;

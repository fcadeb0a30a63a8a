-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- An asset with the code of its owner.
SELECT assets.id, assets.row_version, assets.number, assets.description, assets.serial, facilities.code AS owner_code, assets.status,
    assets.calibrated_on, assets.due_on
FROM assets
JOIN facilities ON facilities.id = assets.owner_id
WHERE assets.id = :id;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The asset of a number, and who owns it.
SELECT assets.id, assets.number, facilities.code AS owner_code, facilities.name AS owner_name
FROM assets
JOIN facilities ON facilities.id = assets.owner_id
WHERE assets.number_key = :number_key;

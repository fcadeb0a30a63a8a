-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many assets each of some facilities owns.
SELECT assets.owner_id AS owner, COUNT(*) AS amount FROM assets WHERE assets.owner_id IN (@keys@) GROUP BY assets.owner_id;

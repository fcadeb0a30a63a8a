-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The highest key of each record, behind which a bulk load goes on.
SELECT (SELECT COALESCE(MAX(id), 0) FROM users) AS users, (SELECT COALESCE(MAX(id), 0) FROM contacts) AS contacts,
    (SELECT COALESCE(MAX(id), 0) FROM facilities) AS facilities, (SELECT COALESCE(MAX(id), 0) FROM assets) AS assets;

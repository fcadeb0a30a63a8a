-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Everybody and everything that is no operator: a demo fills only a database that has none.
SELECT (SELECT count(*) FROM users WHERE application = 'portal') + (SELECT count(*) FROM contacts) + (SELECT count(*) FROM facilities)
    + (SELECT count(*) FROM assets) AS people;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The active portal users in the order of their keys: those after a key.
SELECT users.id
FROM users
WHERE users.application = 'portal' AND users.active AND users.id > :after
ORDER BY users.id
LIMIT :limit;

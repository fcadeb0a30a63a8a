-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The active portal users by name: those after a place in that order.
SELECT users.id, users.sort_key
FROM users
WHERE users.application = 'portal' AND users.active AND (users.sort_key, users.id) > (:sort_key, :after)
ORDER BY users.sort_key, users.id
LIMIT :limit;

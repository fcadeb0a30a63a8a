-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Where some users stand in the order by name.
SELECT users.id, users.sort_key
FROM users
WHERE users.id IN (@keys@)
ORDER BY users.sort_key, users.id;

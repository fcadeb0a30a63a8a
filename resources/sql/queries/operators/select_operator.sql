-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The user of the console with this login, his highest console group, credential and lock; for signing in.
SELECT users.id, users.username, users.first_name, users.last_name, users.active, users.valid_from, users.valid_until,
       groups.name AS group_name, groups.rank AS group_rank,
       credentials.salt, credentials.memory_kib, credentials.passes, credentials.digest,
       sign_in_state.failures, sign_in_state.locked_until
FROM users
LEFT JOIN user_groups ON user_groups.user_id = users.id
LEFT JOIN groups ON groups.id = user_groups.group_id AND groups.active
LEFT JOIN credentials ON credentials.user_id = users.id
LEFT JOIN sign_in_state ON sign_in_state.user_id = users.id
WHERE users.login_key = :login AND users.application = 'console'
ORDER BY groups.rank DESC, users.id
LIMIT 1;

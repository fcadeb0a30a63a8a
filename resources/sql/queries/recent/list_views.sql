-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What an operator looked at, the newest first.
SELECT kind, record_id FROM recent_records
WHERE user_id = :user
ORDER BY seen_at DESC, kind, record_id
LIMIT :limit;

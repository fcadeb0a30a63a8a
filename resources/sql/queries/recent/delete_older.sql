-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Forgets what an operator looked at before his newest views.
DELETE FROM recent_records
WHERE user_id = :user AND seen_at < (
    SELECT MIN(newest.seen_at)
    FROM (SELECT seen_at FROM recent_records WHERE user_id = :owner ORDER BY seen_at DESC LIMIT :kept) AS newest);

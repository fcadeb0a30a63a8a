-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps that an operator looks at a record now.
INSERT INTO recent_records (user_id, kind, record_id, seen_at)
VALUES (:user, :kind, :record, :now)
ON CONFLICT (user_id, kind, record_id) DO UPDATE SET seen_at = excluded.seen_at;

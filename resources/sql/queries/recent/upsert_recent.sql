-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Remembers that an operator opened a record.
INSERT INTO recent_records (user_id, kind, record_id, seen_at) VALUES (:user, :kind, :record, :now)
ON CONFLICT (user_id, kind, record_id) DO UPDATE SET seen_at = :now;

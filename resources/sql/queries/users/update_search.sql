-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The searchable text of a user after its contact changed. The record itself is the same, so its version stays.
UPDATE users SET search = :search WHERE id = :id AND search <> :search;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Users of one type look after users of another no longer.
DELETE FROM user_type_manages WHERE type_id = :type AND managed_id = :managed;

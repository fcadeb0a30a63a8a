-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Takes all console groups from an operator, before the one that he gets instead.
DELETE FROM user_groups WHERE user_id = :user AND application = 'console';

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A user as it shows in a link.
SELECT id, username, first_name, last_name, active, application FROM users WHERE id = :id;

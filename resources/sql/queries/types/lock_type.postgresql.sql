-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes others who change this user type, or give it to somebody, wait for this transaction.
SELECT id FROM user_types WHERE id = :id FOR UPDATE;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes others who change this user wait for this transaction.
SELECT id FROM users WHERE id = :id FOR UPDATE;

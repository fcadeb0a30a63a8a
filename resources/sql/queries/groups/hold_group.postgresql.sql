-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes others who change this group wait for this transaction; others may give it to somebody all the same.
SELECT id FROM groups WHERE id = :id FOR SHARE;

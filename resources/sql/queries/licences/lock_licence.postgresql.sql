-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes others who change this licence type, or take a seat of it, wait for this transaction.
SELECT id FROM licence_types WHERE id = :id FOR UPDATE;

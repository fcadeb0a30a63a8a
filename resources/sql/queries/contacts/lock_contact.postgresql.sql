-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes others who change this contact wait for this transaction.
SELECT id FROM contacts WHERE id = :id FOR UPDATE;

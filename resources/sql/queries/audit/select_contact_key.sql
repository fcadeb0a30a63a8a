-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The key behind a contact ID, for its events.
SELECT id FROM contacts WHERE id_key = :name;

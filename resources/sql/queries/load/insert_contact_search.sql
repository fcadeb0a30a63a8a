-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a contact of a bulk load.
INSERT INTO contact_search (id, sort_key, search, beyond_ascii, other_key)
VALUES (:id, :sort_key, :search, :beyond_ascii, :other_key);

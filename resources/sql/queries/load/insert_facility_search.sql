-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a facility of a bulk load.
INSERT INTO facility_search (id, sort_key, search, beyond_ascii)
VALUES (:id, :sort_key, :search, :beyond_ascii);

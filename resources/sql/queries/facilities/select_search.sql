-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a facility.
SELECT facility_search.sort_key, facility_search.search FROM facility_search WHERE facility_search.id = :id;

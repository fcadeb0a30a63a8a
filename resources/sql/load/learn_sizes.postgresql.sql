-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What the planner knows of the sizes, and which pages every reader may see without asking; no transaction may be open.

VACUUM (ANALYZE) gatehouse.facilities, gatehouse.facility_search, gatehouse.users, gatehouse.user_search, gatehouse.user_labs,
    gatehouse.user_groups, gatehouse.credentials, gatehouse.sign_in_state, gatehouse.contacts, gatehouse.contact_search,
    gatehouse.contact_facilities, gatehouse.assets, gatehouse.search_grams;

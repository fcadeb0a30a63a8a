-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a contact.
SELECT contact_search.sort_key, contact_search.search FROM contact_search WHERE contact_search.id = :id;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Which portals each licence type opens.
SELECT licence_id, portal FROM licence_portals ORDER BY licence_id, portal;

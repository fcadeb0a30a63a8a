-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A licence type opens one more portal.
INSERT INTO licence_portals (licence_id, portal) VALUES (:licence, :portal);

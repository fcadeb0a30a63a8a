-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A licence type opens a portal no longer.
DELETE FROM licence_portals WHERE licence_id = :licence AND portal = :portal;

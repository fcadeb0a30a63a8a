-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A new portal group; it is not the default one yet.
INSERT INTO groups (name, name_key, application, guest, active) VALUES (:name, :name_key, 'portal', :guest, :active)
RETURNING id;

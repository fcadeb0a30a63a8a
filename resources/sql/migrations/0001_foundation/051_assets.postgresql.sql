-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- All assets by due date, none last, then number. PostgreSQL reads nothing but the index when it holds the date itself too.

CREATE INDEX assets_due ON assets (COALESCE(due_on, '9999-12-31'), number_key, id, owner_id) INCLUDE (due_on);

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether the unit of work with this number was saved.
SELECT id, actor, what, at FROM requests WHERE id = :id;

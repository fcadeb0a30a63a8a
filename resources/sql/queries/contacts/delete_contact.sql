-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Removes a contact that has no history, if it still is as it was read.
DELETE FROM contacts WHERE id = :id AND row_version = :row_version;

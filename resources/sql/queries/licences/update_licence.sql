-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A changed licence type, if it still is as it was read.
UPDATE licence_types SET name = :name, seats = :seats, needs_mobile = :needs_mobile, row_version = row_version + 1
WHERE id = :id AND row_version = :row_version;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A changed group, if it still is as it was read.
UPDATE groups SET name = :name, name_key = :name_key, is_default = :is_default, guest = :guest, active = :active,
    row_version = row_version + 1
WHERE id = :id AND row_version = :row_version;

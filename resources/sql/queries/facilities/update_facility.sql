-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A changed facility, if it still is as it was read.
UPDATE facilities SET code = :code, name = :name, is_lab = :is_lab, is_customer = :is_customer, active = :active, parent_id = :parent,
    account = :account, address = :address, phone = :phone, email = :email, web = :web, portal_group_id = :portal_group, notes = :notes,
    sort_key = :sort_key, row_version = row_version + 1
WHERE id = :id AND row_version = :row_version;

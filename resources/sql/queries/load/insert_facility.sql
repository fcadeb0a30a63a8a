-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A facility of a bulk load.
INSERT INTO facilities (id, code, name, is_lab, is_customer, active, parent_id, account, address, phone, email, web, portal_group_id, notes, sort_key)
VALUES (:id, :code, :name, :is_lab, :is_customer, :active, :parent, :account, :address, :phone, :email, :web, :portal_group, :notes,
    :sort_key);

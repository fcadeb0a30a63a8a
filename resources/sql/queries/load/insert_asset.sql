-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- An asset of a bulk load.
INSERT INTO assets (id, number, number_key, description, serial, owner_id, status, calibrated_on, due_on)
VALUES (:id, :number, :number_key, :description, :serial, :owner, :status, :calibrated_on, :due_on);

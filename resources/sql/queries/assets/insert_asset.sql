-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A new asset.
INSERT INTO assets (number, number_key, description, serial, owner_id, status, calibrated_on, due_on)
VALUES (:number, :number_key, :description, :serial, :owner, :status, :calibrated_on, :due_on)
RETURNING id;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The searchable text of a contact after its user changed. The record itself is the same, so its version stays.
UPDATE contacts SET search = :search WHERE id = :id AND search <> :search;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Users of one type may look after users of another.
INSERT INTO user_type_manages (type_id, managed_id) VALUES (:type, :managed);

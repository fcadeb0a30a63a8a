-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The contact that is linked to a user.
SELECT id, contact_id, first_name, last_name, active, staff FROM contacts WHERE user_id = :user;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who has a contact ID, for loading by it and for naming the person when it is taken.
SELECT id, contact_id, first_name, last_name, active, staff FROM contacts WHERE id_key = :id_key;

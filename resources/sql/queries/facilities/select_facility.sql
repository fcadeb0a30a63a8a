-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A facility as its record shows it, with the code of its parent and the name of its portal group.
SELECT facilities.id, facilities.row_version, facilities.code, facilities.name, facilities.is_lab, facilities.is_customer,
    facilities.active, parent.code AS parent_code, facilities.account, facilities.address, facilities.phone, facilities.email,
    facilities.web, groups.name AS portal_group, facilities.notes
FROM facilities
LEFT JOIN facilities AS parent ON parent.id = facilities.parent_id
LEFT JOIN groups ON groups.id = facilities.portal_group_id
WHERE facilities.id = :id;

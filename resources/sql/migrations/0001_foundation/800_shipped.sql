-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What every database begins with (rulings 9, 10, 11, 13 of the product's decisions; licences as IFS-05 lists them).

INSERT INTO rights (name, application, position) VALUES
    ('assets', 'portal', 10),
    ('requests', 'portal', 22),
    ('files', 'portal', 36),
    ('finance', 'portal', 51),
    ('community', 'portal', 64),
    ('account', 'portal', 77),
    ('people', 'console', 90),
    ('portalgroups', 'console', 103),
    ('operators', 'console', 115),
    ('office', 'console', 127);

INSERT INTO rights (name, parent_id, application, position)
SELECT leaf.name, section.id, section.application, leaf.position FROM (
    SELECT 'assets.view' AS name, 'assets' AS section, 11 AS position
    UNION ALL SELECT 'assets.export', 'assets', 12
    UNION ALL SELECT 'requests.view', 'requests', 23
    UNION ALL SELECT 'requests.create', 'requests', 24
    UNION ALL SELECT 'requests.edit', 'requests', 25
    UNION ALL SELECT 'requests.cancel', 'requests', 26
    UNION ALL SELECT 'files.public', 'files', 37
    UNION ALL SELECT 'files.download', 'files', 38
    UNION ALL SELECT 'files.upload', 'files', 39
    UNION ALL SELECT 'files.notes', 'files', 40
    UNION ALL SELECT 'files.links', 'files', 41
    UNION ALL SELECT 'finance.contracts', 'finance', 52
    UNION ALL SELECT 'finance.invoices', 'finance', 53
    UNION ALL SELECT 'finance.statements', 'finance', 54
    UNION ALL SELECT 'community.read', 'community', 65
    UNION ALL SELECT 'community.post', 'community', 66
    UNION ALL SELECT 'community.author', 'community', 67
    UNION ALL SELECT 'account.details', 'account', 78
    UNION ALL SELECT 'account.alerts', 'account', 79
    UNION ALL SELECT 'account.users', 'account', 80
    UNION ALL SELECT 'people.view', 'people', 91
    UNION ALL SELECT 'people.edit', 'people', 92
    UNION ALL SELECT 'people.unlock', 'people', 93
    UNION ALL SELECT 'portalgroups.view', 'portalgroups', 104
    UNION ALL SELECT 'portalgroups.edit', 'portalgroups', 105
    UNION ALL SELECT 'operators.view', 'operators', 116
    UNION ALL SELECT 'operators.edit', 'operators', 117
    UNION ALL SELECT 'office.history', 'office', 128
    UNION ALL SELECT 'office.settings', 'office', 129
) AS leaf JOIN rights AS section ON section.name = leaf.section ORDER BY leaf.position;

INSERT INTO groups (name, name_key, application, rank, built_in, is_default, guest) VALUES
    ('Administrator', 'administrator', 'console', 100, TRUE, FALSE, FALSE),
    ('Portal Admin', 'portal admin', 'console', 50, TRUE, FALSE, FALSE),
    ('Support', 'support', 'console', 40, TRUE, FALSE, FALSE),
    ('Auditor', 'auditor', 'console', 30, TRUE, FALSE, FALSE),
    ('User', 'user', 'console', 20, TRUE, FALSE, FALSE),
    ('Customer Portal', 'customer portal', 'portal', 0, TRUE, TRUE, TRUE),
    ('Customer Admin', 'customer admin', 'portal', 10, TRUE, FALSE, TRUE),
    ('Non-Portal Users', 'non-portal users', 'portal', 0, TRUE, FALSE, TRUE);

INSERT INTO group_rights (group_id, right_id, granted)
SELECT groups.id, rights.id, TRUE FROM (
    SELECT 'Administrator' AS group_name, 'people' AS right_name
    UNION ALL SELECT 'Administrator', 'portalgroups'
    UNION ALL SELECT 'Administrator', 'operators'
    UNION ALL SELECT 'Administrator', 'office'
    UNION ALL SELECT 'Portal Admin', 'people'
    UNION ALL SELECT 'Portal Admin', 'portalgroups'
    UNION ALL SELECT 'Portal Admin', 'operators.view'
    UNION ALL SELECT 'Portal Admin', 'office.history'
    UNION ALL SELECT 'Support', 'people.view'
    UNION ALL SELECT 'Support', 'people.unlock'
    UNION ALL SELECT 'Support', 'portalgroups.view'
    UNION ALL SELECT 'Support', 'office.history'
    UNION ALL SELECT 'Auditor', 'people.view'
    UNION ALL SELECT 'Auditor', 'portalgroups.view'
    UNION ALL SELECT 'Auditor', 'operators.view'
    UNION ALL SELECT 'Auditor', 'office.history'
    UNION ALL SELECT 'User', 'people.view'
    UNION ALL SELECT 'Customer Portal', 'assets.view'
    UNION ALL SELECT 'Customer Portal', 'requests'
    UNION ALL SELECT 'Customer Portal', 'files.public'
    UNION ALL SELECT 'Customer Portal', 'files.download'
    UNION ALL SELECT 'Customer Portal', 'account.details'
    UNION ALL SELECT 'Customer Admin', 'assets.view'
    UNION ALL SELECT 'Customer Admin', 'requests'
    UNION ALL SELECT 'Customer Admin', 'files.public'
    UNION ALL SELECT 'Customer Admin', 'files.download'
    UNION ALL SELECT 'Customer Admin', 'account.details'
    UNION ALL SELECT 'Customer Admin', 'account.users'
    UNION ALL SELECT 'Customer Admin', 'files.upload'
    UNION ALL SELECT 'Non-Portal Users', 'assets.view'
) AS given JOIN groups ON groups.name = given.group_name JOIN rights ON rights.name = given.right_name;

INSERT INTO user_types (name, name_key, application, linked_entity, default_group_id, built_in)
SELECT shipped.name, shipped.name_key, shipped.application, shipped.linked_entity, groups.id, TRUE FROM (
    SELECT 'General' AS name, 'general' AS name_key, 'portal' AS application, 'none' AS linked_entity, 'Customer Portal' AS default_group
    UNION ALL SELECT 'Customer User', 'customer user', 'portal', 'contact', 'Customer Portal'
    UNION ALL SELECT 'Customer Admin', 'customer admin', 'portal', 'contact', 'Customer Admin'
    UNION ALL SELECT 'Staff', 'staff', 'console', 'none', NULL
) AS shipped LEFT JOIN groups ON groups.name = shipped.default_group;

INSERT INTO user_type_groups (type_id, group_id, application)
SELECT user_types.id, groups.id, groups.application FROM user_types JOIN groups ON groups.application = user_types.application
WHERE groups.name <> 'Non-Portal Users' AND (groups.name <> 'Customer Admin' OR user_types.name <> 'Customer User');

INSERT INTO user_type_manages (type_id, managed_id)
SELECT admin.id, managed.id FROM user_types AS admin JOIN user_types AS managed ON managed.name = 'Customer User' WHERE admin.name = 'Customer Admin';

INSERT INTO licence_types (code, name, needs_mobile, messages) VALUES
    ('NAMED', 'Named user', TRUE, FALSE),
    ('STUDIO', 'Studio', TRUE, FALSE),
    ('CUSTPORTAL', 'Customer portal', FALSE, FALSE),
    ('TECHPORTAL', 'Technician portal', FALSE, FALSE),
    ('MOBILE', 'Mobile', TRUE, FALSE),
    ('WHSEPORTAL', 'Warehouse portal', FALSE, FALSE),
    ('DEALPORTAL', 'Dealer portal', FALSE, FALSE),
    ('REPRPORTAL', 'Repair portal', FALSE, FALSE),
    ('MESSAGE', 'Message', FALSE, TRUE);

INSERT INTO licence_portals (licence_id, portal)
SELECT licence_types.id, opened.portal FROM (
    SELECT 'NAMED' AS code, 'console' AS portal
    UNION ALL SELECT 'NAMED', 'customer'
    UNION ALL SELECT 'NAMED', 'technician'
    UNION ALL SELECT 'NAMED', 'mobile'
    UNION ALL SELECT 'NAMED', 'warehouse'
    UNION ALL SELECT 'NAMED', 'dealer'
    UNION ALL SELECT 'NAMED', 'repair'
    UNION ALL SELECT 'STUDIO', 'console'
    UNION ALL SELECT 'STUDIO', 'customer'
    UNION ALL SELECT 'STUDIO', 'technician'
    UNION ALL SELECT 'STUDIO', 'mobile'
    UNION ALL SELECT 'STUDIO', 'warehouse'
    UNION ALL SELECT 'STUDIO', 'dealer'
    UNION ALL SELECT 'STUDIO', 'repair'
    UNION ALL SELECT 'STUDIO', 'designer'
    UNION ALL SELECT 'CUSTPORTAL', 'customer'
    UNION ALL SELECT 'TECHPORTAL', 'technician'
    UNION ALL SELECT 'MOBILE', 'mobile'
    UNION ALL SELECT 'WHSEPORTAL', 'warehouse'
    UNION ALL SELECT 'DEALPORTAL', 'dealer'
    UNION ALL SELECT 'REPRPORTAL', 'repair'
) AS opened JOIN licence_types ON licence_types.code = opened.code;

INSERT INTO settings (name, value) VALUES
    ('portal.address', ''),
    ('labs.default', ''),
    ('site.zone', 'UTC'),
    ('licences.seats', 'warn');

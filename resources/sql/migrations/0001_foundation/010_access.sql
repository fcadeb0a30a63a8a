-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What may be done: the rights tree, groups, user types, licence types and the portals they open (rulings 3, 9, 10, 11, 13).

CREATE TABLE rights (
    id @key@,
    name TEXT NOT NULL CONSTRAINT rights_name_key UNIQUE CONSTRAINT rights_name_clean CHECK (@clean(name)@),
    parent_id @ref@ REFERENCES rights (id),
    application TEXT NOT NULL CONSTRAINT rights_application CHECK (application IN ('console', 'portal')),
    position INTEGER NOT NULL
);

CREATE TABLE groups (
    id @key@,
    name TEXT NOT NULL CONSTRAINT groups_name_clean CHECK (@clean(name)@),
    name_key @sorted@ NOT NULL,
    application TEXT NOT NULL CONSTRAINT groups_application CHECK (application IN ('console', 'portal')),
    rank INTEGER NOT NULL DEFAULT 0,
    built_in BOOLEAN NOT NULL DEFAULT FALSE,
    is_default BOOLEAN NOT NULL DEFAULT FALSE,
    guest BOOLEAN NOT NULL DEFAULT FALSE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    row_version @ref@ NOT NULL DEFAULT 1,
    CONSTRAINT groups_name_key UNIQUE (name_key, application),
    CONSTRAINT groups_kind UNIQUE (id, application),
    CONSTRAINT groups_default_kind CHECK (NOT is_default OR application = 'portal')
);

CREATE UNIQUE INDEX groups_one_default ON groups (is_default) WHERE is_default;

CREATE TABLE group_rights (
    group_id @ref@ NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    right_id @ref@ NOT NULL REFERENCES rights (id),
    granted BOOLEAN NOT NULL,
    PRIMARY KEY (group_id, right_id)
);

CREATE TABLE user_types (
    id @key@,
    name TEXT NOT NULL CONSTRAINT user_types_name_clean CHECK (@clean(name)@),
    name_key @sorted@ NOT NULL CONSTRAINT user_types_name_key UNIQUE,
    application TEXT NOT NULL CONSTRAINT user_types_application CHECK (application IN ('console', 'portal')),
    linked_entity TEXT NOT NULL DEFAULT 'none' CONSTRAINT user_types_entity CHECK (linked_entity IN ('none', 'contact')),
    default_group_id @ref@,
    built_in BOOLEAN NOT NULL DEFAULT FALSE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    row_version @ref@ NOT NULL DEFAULT 1,
    CONSTRAINT user_types_kind UNIQUE (id, application),
    CONSTRAINT user_types_default_group FOREIGN KEY (default_group_id, application) REFERENCES groups (id, application)
);

CREATE TABLE user_type_groups (
    type_id @ref@ NOT NULL,
    group_id @ref@ NOT NULL,
    application TEXT NOT NULL,
    PRIMARY KEY (type_id, group_id),
    CONSTRAINT user_type_groups_type FOREIGN KEY (type_id, application) REFERENCES user_types (id, application) ON DELETE CASCADE,
    CONSTRAINT user_type_groups_group FOREIGN KEY (group_id, application) REFERENCES groups (id, application)
);

CREATE TABLE user_type_manages (
    type_id @ref@ NOT NULL REFERENCES user_types (id) ON DELETE CASCADE,
    managed_id @ref@ NOT NULL REFERENCES user_types (id),
    PRIMARY KEY (type_id, managed_id)
);

CREATE TABLE licence_types (
    id @key@,
    code TEXT NOT NULL CONSTRAINT licence_types_code_key UNIQUE,
    name TEXT NOT NULL,
    seats INTEGER CONSTRAINT licence_types_seats CHECK (seats >= 0),
    needs_mobile BOOLEAN NOT NULL DEFAULT FALSE,
    messages BOOLEAN NOT NULL DEFAULT FALSE,
    row_version @ref@ NOT NULL DEFAULT 1
);

CREATE TABLE licence_portals (
    licence_id @ref@ NOT NULL REFERENCES licence_types (id) ON DELETE CASCADE,
    portal TEXT NOT NULL CONSTRAINT licence_portals_known
        CHECK (portal IN ('console', 'customer', 'technician', 'mobile', 'warehouse', 'dealer', 'repair', 'designer')),
    PRIMARY KEY (licence_id, portal)
);

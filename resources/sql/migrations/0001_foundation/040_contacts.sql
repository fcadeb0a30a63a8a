-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- People at customers, the one user each may be linked to, and the facilities whose data they see.

CREATE TABLE contacts (
    id @key@,
    contact_id TEXT NOT NULL CONSTRAINT contacts_contact_id_clean CHECK (@clean(contact_id)@ AND length(contact_id) <= 128) CONSTRAINT contacts_contact_id_filled CHECK (contact_id <> ''),
    id_key @sorted@ NOT NULL CONSTRAINT contacts_id_key UNIQUE,
    kind TEXT NOT NULL DEFAULT 'person' CONSTRAINT contacts_kind CHECK (kind IN ('person', 'account')),
    first_name TEXT NOT NULL CONSTRAINT contacts_first_clean CHECK (@clean(first_name)@ AND length(first_name) <= 100),
    last_name TEXT NOT NULL CONSTRAINT contacts_last_clean CHECK (@clean(last_name)@ AND length(last_name) <= 100) CONSTRAINT contacts_last_filled CHECK (last_name <> ''),
    title TEXT CONSTRAINT contacts_title_clean CHECK (@clean(title)@ AND length(title) <= 200),
    email TEXT CONSTRAINT contacts_email_clean CHECK (@clean(email)@ AND length(email) <= 254),
    phone1 TEXT CONSTRAINT contacts_phone1_clean CHECK (@clean(phone1)@ AND length(phone1) <= 40),
    phone2 TEXT CONSTRAINT contacts_phone2_clean CHECK (@clean(phone2)@ AND length(phone2) <= 40),
    staff BOOLEAN NOT NULL DEFAULT FALSE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    user_id @ref@ CONSTRAINT contacts_user_key UNIQUE CONSTRAINT contacts_user REFERENCES users (id),
    sort_key @sorted@ NOT NULL,
    name_key @sorted@ NOT NULL DEFAULT '',
    email_key @sorted@ NOT NULL DEFAULT '',
    phone1_key @sorted@,
    phone2_key @sorted@,
    row_version @ref@ NOT NULL DEFAULT 1
);

CREATE INDEX contacts_sort ON contacts (sort_key, id);

CREATE INDEX contacts_names ON contacts (name_key);

CREATE INDEX contacts_emails ON contacts (email_key, id);

CREATE INDEX contacts_inactive ON contacts (id) WHERE NOT active;

CREATE INDEX contacts_of_staff ON contacts (id) WHERE staff;

CREATE INDEX contacts_without_login ON contacts (id) WHERE user_id IS NULL;

CREATE INDEX contacts_first_phones ON contacts (phone1_key) WHERE phone1_key IS NOT NULL;

CREATE INDEX contacts_second_phones ON contacts (phone2_key) WHERE phone2_key IS NOT NULL;

CREATE TABLE contact_facilities (
    contact_id @ref@ NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    facility_id @ref@ NOT NULL REFERENCES facilities (id),
    is_default BOOLEAN NOT NULL DEFAULT FALSE,
    valid_from @date@,
    valid_until @date@,
    PRIMARY KEY (contact_id, facility_id),
    CONSTRAINT contact_facilities_period CHECK (valid_until >= valid_from)
);

CREATE UNIQUE INDEX contact_facilities_one_default ON contact_facilities (contact_id) WHERE is_default;

CREATE INDEX contact_facilities_contacts ON contact_facilities (facility_id, contact_id);

-- Links that end: what ends soon is a short stretch of it.
CREATE INDEX contact_facilities_ends ON contact_facilities (valid_until) WHERE valid_until IS NOT NULL;

-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What customers have calibrated (ruling 18).

CREATE TABLE assets (
    id @key@,
    number TEXT NOT NULL CONSTRAINT assets_number_clean CHECK (@clean(number)@ AND length(number) <= 200) CONSTRAINT assets_number_filled CHECK (number <> ''),
    number_key @sorted@ NOT NULL CONSTRAINT assets_number_key UNIQUE,
    description TEXT CONSTRAINT assets_description_clean CHECK (@clean(description)@ AND length(description) <= 200),
    serial TEXT CONSTRAINT assets_serial_clean CHECK (@clean(serial)@ AND length(serial) <= 200),
    owner_id @ref@ NOT NULL CONSTRAINT assets_owner REFERENCES facilities (id),
    status TEXT CONSTRAINT assets_status_clean CHECK (@clean(status)@ AND length(status) <= 200),
    calibrated_on @date@,
    due_on @date@,
    row_version @ref@ NOT NULL DEFAULT 1
);

-- By due date, none last, then number: of one owner; of all in 051.
CREATE INDEX assets_owned ON assets (owner_id, COALESCE(due_on, '9999-12-31'), number_key, id);

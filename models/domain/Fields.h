// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <span>

namespace gatehouse::domain {

/// One editable field of a record, under the name that the commands use (`user set LOGIN FIELD=VALUE`). Forms, commands and
/// comparisons walk these tables; nothing else knows which fields a record has.
template <typename Record> struct FieldSpec {
    enum class Need { Required, Optional };
    QLatin1StringView key;
    Need need = Need::Optional;
    /// The value as text: dates ISO, marks `yes` or `no`.
    QString (*text)(const Record &);
    /// Takes typed text. Errors: Invalid with `key` as field; the record is unchanged then.
    support::Outcome (*assign)(Record &, const QString &typed);
};

/// `first last initials username email1 email2 phone1 phone2 employee stamp type licence mobile valid-from valid-until comments active`
std::span<const FieldSpec<User>> userFields();
/// `id first last title email phone1 phone2 staff active`
std::span<const FieldSpec<Contact>> contactFields();
/// `code name lab customer parent account address phone email web portal-group notes active`
std::span<const FieldSpec<Facility>> facilityFields();
/// `number description serial owner status calibrated due`
std::span<const FieldSpec<Asset>> assetFields();
/// `name default guest active`
std::span<const FieldSpec<Group>> groupFields();
/// `name entity default-group active`; `entity` is `none` or `contact`
std::span<const FieldSpec<UserType>> typeFields();
/// `name seats mobile`; blank seats are not counted
std::span<const FieldSpec<LicenceType>> licenceFields();

/// The field of that name, or none.
template <typename Record> const FieldSpec<Record> *findField(std::span<const FieldSpec<Record>> fields, QStringView key)
{
    for (const auto &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

/// Every required field that is blank, and what does not fit between fields (a period that ends before it begins); empty when right.
QList<support::Error> problems(const User &user);
QList<support::Error> problems(const Contact &contact);
QList<support::Error> problems(const Facility &facility);
QList<support::Error> problems(const Asset &asset);

} // namespace gatehouse::domain

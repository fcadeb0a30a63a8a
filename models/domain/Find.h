// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"

// A namespace of its own: some fields have the names of the values that they hold.
namespace gatehouse::domain::find {

enum class Entity { User, Contact, Facility, Group };

/// What a criterion compares; which are possible depends on the entity, see findFields().
enum class FindField { Name, First, Last, Username, Email, ContactId, Phone, Employee, Code, Type, Title };
enum class FindOperator { StartsWith, Contains, Equals };

/// One row of *More criteria*. Compared on folded text; telephone numbers by their digits. A blank value asks for nothing.
struct Criterion {
    FindField field = FindField::Name;
    FindOperator op = FindOperator::StartsWith;
    QString value;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

enum class Tick { Any, Yes, No };
/// The columns that order a list, each by an index. Labs, facilities and groups are lists of names and have no order of their own; marks,
/// types and applications have two or a few values, for which there are filters; amounts are counted for the rows that are shown.
enum class SortBy { Name, Username, ContactId, Code, Email, Ready, LastSignIn, ValidUntil };
enum class ReadyFilter {
    Any,
    Ready,
    Unfinished, ///< portal users who are not ready; a user of the console only is neither (IFS-21)
    Locked,     ///< users locked after wrong passwords
    Expiring,   ///< users whose account, or whose sight of a facility, ends within kEndingDays (ruling 14)
};

/// A find: the quick field, criteria and filters. All must hold.
struct FindQuery {
    Entity entity = Entity::User;
    QString
        text; ///< quick field: beginnings of words of name, login, e-mail, contact ID, phone, employee number, code; several words all hold
    QList<Criterion> criteria;
    Tick active = Tick::Any;
    Tick lab = Tick::Any;                   ///< facilities
    Tick customer = Tick::Any;              ///< facilities
    Tick staff = Tick::Any;                 ///< contacts
    Tick hasLogin = Tick::Any;              ///< contacts
    ReadyFilter ready = ReadyFilter::Any;   ///< users
    std::optional<Application> application; ///< users, groups
    QString type;                           ///< users: name of the type, empty for all
    QString group;                          ///< users: name of a group held, empty for all
    FacilityKey currentFacility;            ///< users related to this lab only (FLU-42); not stored: all
    FacilityKey facility;                   ///< contacts linked to this facility only; not stored: all
    SortBy sort = SortBy::Name;             ///< a column that the entity does not have sorts by name
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// Where a page ends: the sort value and key of its last row. Empty for the first page.
struct PageMark {
    QString sortValue;
    qint64 key = 0;
    bool isFirst() const { return key == 0; }
    friend bool operator==(const PageMark &, const PageMark &) = default;
};

/// One line of a find page; which texts are filled depends on the entity.
struct FindRow {
    qint64 key = 0;
    QString name; // "Last, First", or the facility's name
    QString first;
    QString last;
    QString username;
    QString contactId;
    QString code;
    QString title;
    QString email;
    QString type;
    QStringList facilities; // names, default first
    QStringList labs;       // names, default first
    QStringList groups;
    bool active = true;
    bool lab = false;
    bool customer = false;
    bool staff = false;
    qint64 portalUsers = 0; // facilities: active ones
    qint64 assets = 0;      // facilities
    qint64 members = 0;     // groups
    QDateTime lastSignIn;   // UTC
    QDate validUntil;
    Readiness readiness; // users
    Application application = Application::Portal;
    bool isDefault = false; // groups
    bool guest = false;     // groups
    PageMark mark;          // for the query that gave the row
};

struct FindPage {
    QList<FindRow> rows;
    bool last = true; // nothing follows
};

/// The fields that a criterion of this entity may name, in the order in which they are offered.
QList<FindField> findFields(Entity entity);

} // namespace gatehouse::domain::find

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "services/Workspace.h"

namespace gatehouse::services {

enum class Entity { User, Contact, Facility, Group };

/// What a criterion compares; which are possible depends on the entity.
enum class FindField { Name, First, Last, Username, Email, ContactId, Phone, Employee, Code, Type, Title };
enum class FindOperator { StartsWith, Contains, Equals };

struct Criterion {
    FindField field = FindField::Name;
    FindOperator op = FindOperator::StartsWith;
    QString value;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

enum class Tick { Any, Yes, No };
enum class SortBy { Name, Username, ContactId, Code, Email };
enum class ReadyFilter { Any, Ready, Unfinished };

/// A find: the quick field, criteria and filters. All must hold.
struct FindQuery {
    Entity entity = Entity::User;
    QString text;                          ///< quick field: beginnings of words of name, login, e-mail, contact ID, phone, employee number, code; several words all hold
    QList<Criterion> criteria;
    Tick active = Tick::Any;
    Tick lab = Tick::Any;                  ///< facilities
    Tick customer = Tick::Any;             ///< facilities
    Tick staff = Tick::Any;                ///< contacts
    Tick hasLogin = Tick::Any;             ///< contacts
    ReadyFilter ready = ReadyFilter::Any;  ///< users
    QString type;                          ///< users: name of the type, empty for all
    QString group;                         ///< users: name of a group held, empty for all
    domain::FacilityKey currentFacility;   ///< users related to this lab only (FLU-42); not stored: all
    SortBy sort = SortBy::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// Where a page ends: the sort value and key of its last row. Empty for the first page.
struct PageMark {
    QString sortValue;
    qint64 key = 0;
    bool isFirst() const { return key == 0; }
};

/// One line of a find page; which texts are filled depends on the entity.
struct FindRow {
    qint64 key = 0;
    QString name;                // "Last, First", or the facility's name
    QString first;
    QString last;
    QString username;
    QString contactId;
    QString code;
    QString email;
    QString type;
    QStringList facilities;      // names, default first
    QStringList labs;
    QStringList groups;
    bool active = true;
    bool lab = false;
    bool customer = false;
    bool staff = false;
    qint64 portalUsers = 0;      // facilities
    qint64 assets = 0;           // facilities
    qint64 members = 0;          // groups
    QDateTime lastSignIn;
    QDate validUntil;
    domain::Readiness readiness; // users
    domain::Application application = domain::Application::Portal;
    bool isDefault = false;      // groups
    bool guest = false;          // groups
    PageMark mark;
};

struct FindPage {
    QList<FindRow> rows;
    bool last = true;            // nothing follows
};

/// Pages of a find by keyset, and its count. The newest question wins: callers drop answers to older ones.
class FindService {
public:
    explicit FindService(Workspace &workspace);

    QFuture<Result<FindPage>> page(const FindQuery &query, const PageMark &after, int limit) const;
    QFuture<Result<qint64>> count(const FindQuery &query) const;
    /// The row of one record as it is now, for refreshing; NotFound when it is gone.
    QFuture<Result<FindRow>> row(Entity entity, qint64 key) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services

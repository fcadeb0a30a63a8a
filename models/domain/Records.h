// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Keys.h"
#include "domain/Period.h"
#include "domain/Values.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace gatehouse::domain {

/// A site or company: own place of work (lab), customer, or both.
struct Facility {
    FacilityKey key;
    qint64 rowVersion = 0;
    FacilityCode code;
    Line name;
    bool lab = false;
    bool customer = false;
    bool active = true;
    FacilityCode parent;   ///< code of the parent; information only, never widens sight (ruling 2)
    Line account;
    Notes address;
    Phone phone;
    EmailAddress email;
    WebAddress web;
    Line portalGroup;      ///< name of the group that new portal users of this customer get (ruling 4)
    Notes notes;
    friend bool operator==(const Facility &, const Facility &) = default;
};

/// An account that can sign in. Its credential is kept apart and never read back.
struct User {
    UserKey key;
    qint64 rowVersion = 0;
    Username username;
    PersonName first;
    PersonName last;
    Initials initials;
    EmailAddress email1;
    EmailAddress email2;
    Phone phone1;
    Phone phone2;
    Line employee;
    Line stamp;
    Line type;             ///< name of the user type; blank becomes `General` at the first save
    LicenceCode licence;   ///< blank becomes `CUSTPORTAL` (portal) or `NAMED` (console) at the first save
    bool mobile = false;
    Period validity;
    bool active = true;
    Notes comments;
    Application application = Application::Portal; ///< follows the type
    friend bool operator==(const User &, const User &) = default;
};

enum class ContactKind { Person, Account };

/// A person at a customer; holds no credential.
struct Contact {
    ContactKey key;
    qint64 rowVersion = 0;
    ContactId id;
    PersonName first;
    PersonName last;
    Line title;
    EmailAddress email;
    Phone phone1;
    Phone phone2;
    bool staff = false;
    bool active = true;
    ContactKind kind = ContactKind::Person;
    UserKey user;          ///< the one linked user, or none (FLU-27)
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A thing that customers have calibrated (ruling 18).
struct Asset {
    AssetKey key;
    qint64 rowVersion = 0;
    Line number;
    Line description;
    Line serial;
    FacilityCode owner;    ///< code of the facility that owns it
    Line status;
    QDate lastCalibrated;
    QDate due;
    friend bool operator==(const Asset &, const Asset &) = default;
};

/// A facility as it shows in a link.
struct FacilityRef {
    FacilityKey key;
    QString code;
    QString name;
    bool lab = false;
    bool customer = false;
    bool active = true;
    /// What people read: the name, or the code of a facility without one.
    QString shownName() const { return name.isEmpty() ? code : name; }
    friend bool operator==(const FacilityRef &, const FacilityRef &) = default;
};

/// User to lab, or contact to facility; one shape, two tables.
struct FacilityLink {
    FacilityRef facility;
    bool isDefault = false;
    Period validity;
    friend bool operator==(const FacilityLink &, const FacilityLink &) = default;
};

/// The link to that facility among these, if there is one.
inline std::optional<FacilityLink> linkTo(const QList<FacilityLink> &links, FacilityKey facility)
{
    for (const FacilityLink &link : links) {
        if (link.facility.key == facility)
            return link;
    }
    return std::nullopt;
}

/// A named set of rights in one application.
struct Group {
    GroupKey key;
    qint64 rowVersion = 0;
    QString name;
    Application application = Application::Portal;
    bool builtIn = false;
    bool isDefault = false;
    bool guest = false;
    bool active = true;
    int rank = 0;
    int members = 0;
    friend bool operator==(const Group &, const Group &) = default;
};

enum class LinkedEntity { None, Contact };

/// Which kind of user, what the account must have and may hold (ruling 9).
struct UserType {
    qint64 key = 0;
    qint64 rowVersion = 0;
    QString name;
    Application application = Application::Portal;
    LinkedEntity linkedEntity = LinkedEntity::None;
    QString defaultGroup;        ///< name, empty for none
    QStringList allowedGroups;   ///< names
    QStringList managedTypes;    ///< names
    bool builtIn = false;
    bool active = true;
    friend bool operator==(const UserType &, const UserType &) = default;
};

/// Which portals an account opens (IFS-05). A table, not code (ruling 10).
struct LicenceType {
    qint64 key = 0;
    qint64 rowVersion = 0;
    QString code;
    QString name;
    QStringList portals;         ///< `customer`, `console`, `technician`, `mobile`, `warehouse`, `dealer`, `repair`, `designer`
    std::optional<int> seats;
    bool needsMobile = false; ///< its mobile portal asks for the user's Mobile mark too (IFS-09)
    bool messages = false;    ///< may send messages to the application, which is no sign-in (IFS-08)
    friend bool operator==(const LicenceType &, const LicenceType &) = default;
};

/// A leaf or node of the rights tree (ruling 13). Nodes are sections (`assets`), leaves are rights (`assets.view`).
struct Right {
    qint64 key = 0;
    QString name;                ///< `assets.view`
    QString parent;              ///< `assets`; empty for a section
    Application application = Application::Portal;
    int position = 0;
};

/// The names of a person as they are read; empty when neither is known.
inline QString fullName(const QString &first, const QString &last)
{
    return QString(first + QLatin1Char(' ') + last).trimmed();
}

struct UserRef {
    UserKey key;
    QString username;
    QString first;
    QString last;
    bool active = true;
    QString fullName() const { return domain::fullName(first, last); }
    /// What people read: the names, or the login of somebody without any.
    QString shownName() const { return fullName().isEmpty() ? username : fullName(); }
    friend bool operator==(const UserRef &, const UserRef &) = default;
};

struct ContactRef {
    ContactKey key;
    QString id;
    QString first;
    QString last;
    bool active = true;
    bool staff = false;
    QString fullName() const { return domain::fullName(first, last); }
    friend bool operator==(const ContactRef &, const ContactRef &) = default;
};

} // namespace gatehouse::domain

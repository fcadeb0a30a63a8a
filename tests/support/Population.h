// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/TestWorkspace.h"

#include <QDate>
#include <QRandomGenerator>

namespace gatehouse::test {

/// A facility as the test knows it.
struct Place {
    qint64 key = 0;
    QString code;
    QString name;
    bool lab = false;
    bool customer = false;
    bool active = true;
    QString account;
    QString email;
    QString phone;
};

/// A user, and his contact if he has one, as the test knows them.
struct Somebody {
    struct Link {
        qsizetype place = 0;
        bool isDefault = false;
        QDate from;
        QDate until;
    };

    qint64 key = 0;
    QString first;
    QString last;
    QString username;
    QString email1;
    QString email2;
    QString phone;
    QString employee;
    QString type;
    QString group; ///< empty: none
    bool console = false;
    bool active = true;
    bool password = false;
    bool locked = false;
    bool assetsDenied = false;
    QDate validUntil;
    QDateTime lastSignIn;  ///< UTC; invalid: never
    QList<qsizetype> labs; ///< the first is the default
    qint64 contactKey = 0; ///< 0: no contact
    QString contactId;
    QString title; ///< of the contact, as the next three
    QString contactEmail;
    QString contactPhone;
    bool staff = false;
    bool contactActive = true;
    QList<Link> links;
};

/// Invented people in several scripts, the same for the same seed, written by the stores; and the slow and obviously right answers
/// about them.
class Population {
public:
    /// Ends the test program when they cannot be written. Besides `count` users with their contacts come a quarter as many contacts
    /// without a login; the first three places are labs.
    Population(const TestDatabase &database, int count, quint32 seed, int places = 12);

    const QList<Place> &places() const { return m_places; }
    const QList<Somebody> &people() const { return m_people; }
    /// Contacts without a login: what they have of a user is blank.
    const QList<Somebody> &strangers() const { return m_strangers; }

    static QDate today() { return {2026, 5, 4}; }
    static QDateTime now() { return {today(), QTime(10, 0), Qt::UTC}; }

    bool isAdmitted(const Somebody &user) const;
    bool reaches(const Somebody &user, qsizetype place) const;
    bool isReady(const Somebody &user) const;
    /// Whether a portal shows him the assets of the place.
    bool seesAssetsOf(const Somebody &user, qsizetype place) const;

private:
    struct Tables {
        QList<domain::UserType> types;
        QList<domain::Group> groups;
        qint64 licence = 0;
    };

    Place makePlace(qsizetype number) const;
    Somebody makeSomebody(QRandomGenerator &random, int number) const;
    Somebody makeStranger(QRandomGenerator &random, int number) const;
    void giveContact(QRandomGenerator &random, int number, Somebody &user) const;
    support::Outcome write(storage::Session &session);
    support::Outcome writeSomebody(storage::Session &session, Somebody &user, const Tables &tables) const;
    support::Outcome writeContact(storage::Session &session, Somebody &user) const;

    QList<Place> m_places;
    QList<Somebody> m_people;
    QList<Somebody> m_strangers;
};

} // namespace gatehouse::test

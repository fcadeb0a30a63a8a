// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestWorkspace.h"

#include "models/storage/SessionProbe.h"
#include "services/OfficeService.h"

#include <QHash>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using support::Reason;

namespace {

QString reasonName(Reason reason)
{
    static const QHash<Reason, QString> names{
        {Reason::None, QString()},
        {Reason::Required, u"Required"_s},
        {Reason::TooLong, u"TooLong"_s},
        {Reason::TooShort, u"TooShort"_s},
        {Reason::ControlCharacter, u"ControlCharacter"_s},
        {Reason::Characters, u"Characters"_s},
        {Reason::FirstCharacter, u"FirstCharacter"_s},
        {Reason::Shape, u"Shape"_s},
        {Reason::Unknown, u"Unknown"_s},
        {Reason::NotALab, u"NotALab"_s},
        {Reason::History, u"History"_s},
        {Reason::Inactive, u"Inactive"_s},
        {Reason::AlreadyLinked, u"AlreadyLinked"_s},
        {Reason::ContactRequired, u"ContactRequired"_s},
        {Reason::StaffContact, u"StaffContact"_s},
        {Reason::LastLab, u"LastLab"_s},
        {Reason::GroupKind, u"GroupKind"_s},
        {Reason::NotForUsers, u"NotForUsers"_s},
        {Reason::Fixed, u"Fixed"_s},
        {Reason::OnlyDefault, u"OnlyDefault"_s},
        {Reason::HeldByUsers, u"HeldByUsers"_s},
        {Reason::HeldByType, u"HeldByType"_s},
        {Reason::SeatsTaken, u"SeatsTaken"_s},
        {Reason::NotForGuests, u"NotForGuests"_s},
        {Reason::NotAllowedByType, u"NotAllowedByType"_s},
        {Reason::ApplicationFixed, u"ApplicationFixed"_s},
        {Reason::Predictable, u"Predictable"_s},
        {Reason::Period, u"Period"_s},
        {Reason::LastAdministrator, u"LastAdministrator"_s},
        {Reason::Self, u"Self"_s},
        {Reason::Cycle, u"Cycle"_s},
        {Reason::ConsoleUser, u"ConsoleUser"_s},
        {Reason::NotForOperators, u"NotForOperators"_s},
    };
    return names.value(reason, u"another reason"_s);
}

template <typename T> T orFail(const support::Result<T> &result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s %s", what, qPrintable(described(result.error())), qPrintable(result.error().detail));
    return *result;
}

} // namespace

TestWorkspace::TestWorkspace(support::Engine engine) : m_database(engine), m_clock(std::make_shared<StandingClock>())
{
    const services::SignIn signIn{services::SignIn::As::System, u"test"_s, m_database.password()};
    m_workspace = orFail(await(services::Workspace::open(m_database.url(), signIn, m_clock)), "open");
}

std::shared_ptr<services::Workspace> TestWorkspace::openAs(const QString &name, const QString &group, const QString &lab)
{
    const auto password = support::Secret::fromText(u"a sailing boat at noon"_s);
    const auto added = await(services::OfficeService(*m_workspace).addOperator(name, group, password));
    if (!added.ok())
        qFatal("operator: %s", qPrintable(described(added.error())));
    if (!lab.isEmpty()) {
        const QString given =
            execute(u"INSERT INTO user_labs (user_id, facility_id, is_default) SELECT users.id, facilities.id, TRUE "
                    "FROM users, facilities WHERE users.username = '%1' AND facilities.code = '%2'"_s.arg(name, lab));
        if (given != u"ok"_s)
            qFatal("lab of the operator: %s", qPrintable(given));
    }
    const services::SignIn signIn{services::SignIn::As::Operator, name, password};
    return orFail(await(services::Workspace::open(m_database.url(), signIn, m_clock)), "open as operator");
}

QString TestWorkspace::values(const QString &sql) const
{
    const auto session = m_database.openSession();
    return storage::SessionProbe(*session).values(sql);
}

QString TestWorkspace::execute(const QString &sql) const
{
    const auto session = m_database.openSession();
    return described(session->transaction(storage::Request::make(u"test"_s, u"past the services"_s), [&](storage::Session &inner) -> support::Outcome {
        const auto rows = storage::SessionProbe(inner).run(sql);
        return rows.ok() ? support::Outcome() : support::Outcome(rows.error());
    }));
}

QString described(const support::Error &error)
{
    QStringList words{QString(error.name())};
    if (!error.field.isEmpty())
        words << error.field;
    if (error.reason != Reason::None)
        words << reasonName(error.reason);
    QString text = words.join(u' ');
    if (!error.arguments.isEmpty())
        text += u": "_s + error.arguments.join(u", "_s);
    return text;
}

domain::User person(const QString &username, const QString &first, const QString &last)
{
    domain::User user;
    set(user, domain::userFields(), {{"username"_L1, username}, {"first"_L1, first}, {"last"_L1, last}, {"initials"_L1, u"X"_s}});
    return user;
}

domain::Contact contactOf(const QString &id, const QString &first, const QString &last)
{
    domain::Contact contact;
    set(contact, domain::contactFields(), {{"id"_L1, id}, {"first"_L1, first}, {"last"_L1, last}});
    return contact;
}

domain::Facility place(const QString &code, const QString &name, Mark mark)
{
    domain::Facility facility;
    set(facility, domain::facilityFields(), {{"code"_L1, code}, {"name"_L1, name}});
    facility.lab = mark == Mark::Lab || mark == Mark::Both;
    facility.customer = mark == Mark::Customer || mark == Mark::Both;
    return facility;
}

} // namespace gatehouse::test

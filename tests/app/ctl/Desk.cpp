// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Desk.h"

#include "services/AssetService.h"
#include "services/ContactService.h"
#include "services/Directory.h"
#include "services/FacilityService.h"

namespace gatehouse::test {

namespace {

/// The value; ends the test program with the reason when there is none.
template <typename T> T need(const support::Result<T> &result)
{
    if (!result.ok())
        qFatal("desk: %s",
               qUtf8Printable(QString(result.error().name()) + QLatin1Char(' ') + result.error().field + result.error().detail));
    return *result;
}

template <typename Value> Value valueOf(const QString &text)
{
    return need(Value::parse(text));
}

enum class Mark { Customer, LabAndCustomer };

domain::Facility facility(const QString &code, const QString &name, Mark mark)
{
    domain::Facility facility;
    facility.code = valueOf<domain::FacilityCode>(code);
    facility.name = valueOf<domain::Line>(name);
    facility.customer = true;
    facility.lab = mark == Mark::LabAndCustomer;
    return facility;
}

domain::Asset asset(const QString &number, const QString &owner, QDate due)
{
    domain::Asset asset;
    asset.number = valueOf<domain::Line>(number);
    asset.owner = valueOf<domain::FacilityCode>(owner);
    asset.due = due;
    return asset;
}

} // namespace

Desk::Desk(support::Engine engine, TestDatabase::Content content)
    : m_database(engine, content)
    , m_commands(m_database.url(), QString::fromUtf8(m_database.password().bytes()))
{
}

CommandRun Desk::run(const QString &words, const QByteArray &input) const
{
    // it knows double quotes only, which would be unreadable in a literal
    return m_commands.run(QProcess::splitCommand(QString(words).replace(QLatin1Char('\''), QLatin1Char('"'))), input);
}

QJsonObject Desk::done(const QString &words, const QByteArray &input) const
{
    const CommandRun made = run(words, input);
    if (made.status != 0 || made.json().isEmpty() || !made.error.isEmpty())
        qFatal("%s: %d %s%s", qUtf8Printable(words), made.status, qUtf8Printable(made.error), made.output.constData());
    return made.json();
}

QString Desk::outcome(const QString &words, const QByteArray &input) const
{
    const CommandRun made = run(words, input);
    if (made.status == 0)
        return QStringLiteral("0");
    return QStringLiteral("%1 %2: %3").arg(QString::number(made.status), made.code(), made.sentence());
}

QString Desk::list(const QString &words, const QString &key) const
{
    const CommandRun made = run(words);
    return made.status == 0 ? made.column(key).join(QLatin1Char(' ')) : outcome(words);
}

QString Desk::rows(const QString &sql) const
{
    return PlainConnection(m_database.url(), password()).rows(sql).join(QLatin1Char('\n'));
}

// By the services themselves: a program for each step would take most of the tests' time.
void Desk::furnish() const
{
    const auto opened = services::Workspace::open(m_database.url(),
                                                  {services::SignIn::As::System, m_database.url().user(), m_database.password()},
                                                  std::make_shared<support::SystemClock>())
                            .result();
    const auto kept = need(opened);
    services::Workspace &workspace = *kept;
    const services::FacilityService facilities(workspace);
    const auto lab =
        need(facilities.save(facility(QStringLiteral("MT"), QStringLiteral("Main Lab"), Mark::LabAndCustomer)).result());
    need(facilities.save(facility(QStringLiteral("cal-1"), QStringLiteral("Calibration One"), Mark::Customer)).result());
    const services::AssetService assets(workspace);
    need(assets.add(asset(QStringLiteral("M-1"), QStringLiteral("MT"), {})).result());
    need(assets.add(asset(QStringLiteral("C-2"), QStringLiteral("cal-1"), {})).result());
    need(assets.add(asset(QStringLiteral("C-1"), QStringLiteral("cal-1"), QDate(2031, 1, 31))).result());

    const auto directory = need(services::DirectoryService(workspace).load().result());
    services::UserSave user;
    user.user.username = valueOf<domain::Username>(QStringLiteral("jdoe"));
    user.user.first = valueOf<domain::PersonName>(QStringLiteral("Jo"));
    user.user.last = valueOf<domain::PersonName>(QStringLiteral("Doe"));
    user.labs = {lab.facility.key};
    user.groups = {directory.group(QStringLiteral("Customer Portal"))->key};
    const services::UserService users(workspace);
    const auto saved = need(users.save(user).result());
    const auto password = support::Secret::fromText(QStringLiteral("yellow lamp under bridges"));
    need(users.setPassword(saved.record.user.key, password, services::PasswordChange::Lasting).result());
    services::ContactSave contact;
    contact.contact.id = valueOf<domain::ContactId>(QStringLiteral("J-1"));
    contact.contact.first = user.user.first;
    contact.contact.last = user.user.last;
    contact.contact.user = saved.record.user.key;
    need(services::ContactService(workspace).save(contact).result());
}

QString keys(const QJsonObject &object)
{
    return object.keys().join(QLatin1Char(' '));
}

QString words(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue value : array.toArray())
        texts.append(value.toString());
    return texts.join(QLatin1Char(' '));
}

} // namespace gatehouse::test

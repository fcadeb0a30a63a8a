// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/OpenOffice.h"

#include "domain/Fields.h"
#include "services/Directory.h"

#include <QCoreApplication>

namespace gatehouse::test {

using services::SignIn;
using services::Workspace;

namespace {

template <typename Record>
void put(Record &record, std::span<const domain::FieldSpec<Record>> fields, const char *key, const QString &text)
{
    const support::Outcome outcome = domain::findField(fields, QString::fromLatin1(key))->assign(record, text);
    if (!outcome.ok())
        qFatal("%s is refused", key);
}

} // namespace

OpenOffice::OpenOffice(support::Engine engine) : m_database(engine)
{
    SignIn signIn;
    signIn.as = SignIn::As::System;
    signIn.username = m_database.url().user();
    signIn.password = m_database.password();
    m_workspace = need(Workspace::open(m_database.url(), signIn, std::make_shared<AfternoonClock>()));
    m_directory = std::make_shared<services::Directory>(need(services::DirectoryService(*m_workspace).load()));
}

ui::page::PageContext OpenOffice::context()
{
    ui::page::PageContext context;
    context.workspace = m_workspace;
    context.directory = m_directory;
    context.prompt = &prompt;
    context.navigator = &navigator;
    return context;
}

ui::page::PageContext OpenOffice::contextOf(const QString &group)
{
    SignIn signIn;
    // a login belongs to the whole server, which other tests use too
    static int number = 0;
    signIn.username = QStringLiteral("%1-%2-%3").arg(group.toLower().remove(u' ')).arg(QCoreApplication::applicationPid()).arg(++number);
    signIn.password = support::Secret::fromText(QStringLiteral("harbour lantern copper 31"));
    const services::OfficeService office(*m_workspace);
    auto added = office.addOperator(signIn.username, group, signIn.password);
    if (!QTest::qWaitFor([&added] { return added.isFinished(); }, 20'000) || !added.result().ok())
        qFatal("no operator");
    ui::page::PageContext context = this->context();
    context.workspace = need(Workspace::open(m_database.url(), signIn, std::make_shared<AfternoonClock>()));
    return context;
}

ui::page::PageContext OpenOffice::contextOfColleague()
{
    SignIn signIn;
    signIn.as = SignIn::As::System;
    signIn.username = QStringLiteral("bea");
    signIn.password = m_database.password();
    ui::page::PageContext context = this->context();
    context.workspace = need(Workspace::open(m_database.url(), signIn, std::make_shared<AfternoonClock>()));
    return context;
}

domain::FacilityRef OpenOffice::addFacility(const QString &code, const QString &name, bool lab, bool customer)
{
    domain::Facility facility;
    put(facility, domain::facilityFields(), "code", code);
    put(facility, domain::facilityFields(), "name", name);
    facility.lab = lab;
    facility.customer = customer;
    const domain::Facility stored = need(facilities().save(facility)).facility;
    return {stored.key, code, name, lab, customer, true};
}

domain::User OpenOffice::addUser(const QString &username, const QString &first, const QString &last,
                                 const QList<domain::FacilityKey> &labs)
{
    services::UserSave save;
    put(save.user, domain::userFields(), "username", username);
    put(save.user, domain::userFields(), "first", first);
    put(save.user, domain::userFields(), "last", last);
    save.labs = labs;
    return need(users().save(save)).record.user;
}

} // namespace gatehouse::test

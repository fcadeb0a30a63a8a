// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/ServerOffice.h"

#include "domain/Fields.h"
#include "services/Directory.h"

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // milliseconds

void must(const PlainConnection &connection, const QString &sql)
{
    const QString said = connection.value(sql);
    if (said.startsWith(u"error"))
        qFatal("%s", qPrintable(said));
}

} // namespace

ServerOffice::ServerOffice() : m_server(PostgresServer::startPrivate())
{
    if (!m_server || !m_server->isValid())
        qFatal("no PostgreSQL: %s", m_server ? qPrintable(m_server->problem()) : "");
    services::SignIn signIn;
    signIn.as = services::SignIn::As::System;
    signIn.password = support::Secret::fromText(m_server->password());
    const auto clock = std::make_shared<AfternoonClock>();
    m_context.workspace = need(services::Workspace::create(url(), signIn, {}, {}, clock));
    m_context.directory = std::make_shared<services::Directory>(need(services::DirectoryService(*m_context.workspace).load()));
    m_context.navigator = &m_navigator;
    domain::Facility lab;
    lab.code = *domain::FacilityCode::parse(u"MT"_s);
    lab.name = *domain::Line::parse(u"Main Lab"_s);
    lab.lab = true;
    lab.customer = true;
    need(services::FacilityService(*m_context.workspace).save(lab));
    must(*watch(), u"UPDATE settings SET value = 'MT' WHERE name = 'labs.default'"_s);
}

domain::UserKey ServerOffice::addUser()
{
    services::UserSave save;
    save.user.username = *domain::Username::parse(u"r.lind"_s);
    save.user.first = *domain::PersonName::parse(u"Rea"_s);
    save.user.last = *domain::PersonName::parse(u"Lind"_s);
    return need(services::UserService(*m_context.workspace).save(save)).record.user.key;
}

QString ServerOffice::lastName(domain::UserKey key) const
{
    return need(services::UserService(*m_context.workspace).load(key)).user.last.text();
}

support::DatabaseUrl ServerOffice::url() const
{
    const auto parsed = support::DatabaseUrl::parse(m_server->url(u"postgres"_s, m_server->user()));
    if (!parsed.ok())
        qFatal("no address");
    return *parsed;
}

std::unique_ptr<PlainConnection> ServerOffice::watch() const
{
    return std::make_unique<PlainConnection>(url(), m_server->password());
}

// What the server's list of sessions says of the save that waits there.
QString ServerOffice::holdUp(Dies dies, const PlainConnection &seen, const PlainConnection &held) const
{
    switch (dies) {
    case Dies::BeforeCommit:
        must(held, u"BEGIN"_s);
        must(held, u"SELECT id FROM users FOR UPDATE"_s);
        return u"wait_event_type = 'Lock'"_s;
    case Dies::InCommitAndKeepsNothing:
        // a deferred trigger runs within COMMIT
        must(held, u"SELECT pg_advisory_lock(42)"_s);
        must(seen, u"CREATE FUNCTION public.wait_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
                   "pg_advisory_xact_lock(42); RETURN NULL; END $$"_s);
        must(seen,
             u"CREATE CONSTRAINT TRIGGER wait_here AFTER INSERT OR UPDATE ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
             "EXECUTE FUNCTION public.wait_here()"_s);
        return u"wait_event = 'advisory'"_s;
    case Dies::InCommitAndKeepsAll: break;
    }
    // the commit is on the disk here, and waits for a second server that there is not
    must(seen, u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
    must(seen, u"SELECT pg_reload_conf()"_s);
    return u"wait_event = 'SyncRep'"_s;
}

void ServerOffice::diesWithin(Dies dies, const std::function<void()> &save)
{
    const auto seen = watch();
    const auto held = watch();
    const QString waits = holdUp(dies, *seen, *held);
    save();
    const QString question = u"SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "_s + waits;
    if (!QTest::qWaitFor([&] { return seen->number(question) == 1; }, kPatience))
        qFatal("the save never came so far");
    if (!m_server->stop(PostgresServer::Stop::Crash))
        qFatal("the server does not stop");
}

void ServerOffice::commitsAgain() const
{
    const auto connection = watch();
    must(*connection, u"ALTER SYSTEM RESET synchronous_standby_names"_s);
    must(*connection, u"SELECT pg_reload_conf()"_s);
}

} // namespace gatehouse::test

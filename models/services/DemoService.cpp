// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoService.h"

#include "domain/Passwords.h"
#include "services/DemoFiller.h"
#include "services/OperatorUnits.h"
#include "services/Units.h"
#include "storage/StandingStore.h"
#include "storage/UserStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse::services {

namespace {

using storage::Bindings;
using storage::Session;
using support::Error;
using support::Reason;

const QString kAdministrator = QStringLiteral("admin");

/// Slow or pure work, done before the transaction begins.
struct Prepared {
    OperatorSecret administrator;
    domain::Verifier nobodys; ///< of a password that nobody knows: demo people have one, and none can sign in with it
};

Result<Prepared> prepare(support::Engine engine, const support::Secret &password)
{
    GATEHOUSE_TRY_VALUE(administrator,
                        prepareOperatorSecret(engine, kAdministrator, password.isEmpty() ? domain::makePassphrase() : password));
    GATEHOUSE_TRY_VALUE(nobodys, domain::makeVerifier(domain::makePassphrase()));
    return Prepared{administrator, nobodys};
}

Outcome checkEmpty(Session &session)
{
    GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("demo/count_people")));
    if (!rows.next() || rows.integer("people") > 0)
        return Error::invalid(QStringLiteral("database"), Reason::NotEmpty);
    return {};
}

/// The operator of the demo: kept when `init` made him before.
struct Administrator {
    domain::UserKey key;
    bool made = false;
};

Result<Administrator> writeAdministrator(Session &session, const OperatorSecret &secret, const QDateTime &now)
{
    GATEHOUSE_TRY_VALUE(username, domain::Username::parse(kAdministrator));
    const storage::UserStore users(session);
    GATEHOUSE_TRY_VALUE(holder, users.findLogin(username));
    if (holder)
        return Administrator{holder->key, false};
    GATEHOUSE_TRY(addOperatorUnit(session, kAdministrator, QStringLiteral("Administrator"), secret, now));
    GATEHOUSE_TRY_VALUE(made, users.findLogin(username));
    return Administrator{made ? made->key : domain::UserKey(), true};
}

/// The grams that are there already, which are to be written again with the new ones.
Result<QList<storage::Gram>> takeGrams(Session &session)
{
    QList<storage::Gram> grams;
    {
        GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("load/select_grams")));
        while (rows.next())
            grams.append({rows.text("gram"), rows.mark("in_name")});
        GATEHOUSE_TRY(rows.outcome());
    }
    GATEHOUSE_TRY(session.change(QLatin1StringView("load/delete_grams")));
    return grams;
}

/// One event instead of one for each row, which says what was made.
Outcome record(Session &session, const DemoMade &made, quint32 seed)
{
    const QJsonObject facts{{QStringLiteral("users"), made.users},           {QStringLiteral("contacts"), made.contacts},
                            {QStringLiteral("facilities"), made.facilities}, {QStringLiteral("links"), made.links},
                            {QStringLiteral("assets"), made.assets},         {QStringLiteral("seed"), qint64(seed)}};
    GATEHOUSE_TRY(session.run(QLatin1StringView("audit/record_event"),
                              Bindings{{"op", QLatin1StringView("event")},
                                       {"tbl", QLatin1StringView("demo")},
                                       {"record", QLatin1StringView("demo")},
                                       {"after", QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))}}));
    return {};
}

Outcome markAsDemo(Session &session)
{
    GATEHOUSE_TRY(session.change(QLatin1StringView("settings/insert_setting"),
                                 Bindings{{"name", QStringLiteral("site.demo")}, {"value", QStringLiteral("yes")}}));
    GATEHOUSE_TRY(session.change(
        QLatin1StringView("settings/update_setting"),
        Bindings{{"name", QStringLiteral("portal.address")}, {"value", QStringLiteral("https://portal.example.org:35855")}}));
    return {};
}

/// The whole load, in one transaction.
Result<DemoMade> fillUnit(Session &session, const Prepared &prepared, const DemoOrder &order, const DemoFiller::Moment &moment)
{
    support::LoadProgress &progress = *order.progress;
    GATEHOUSE_TRY(checkEmpty(session));
    GATEHOUSE_TRY_VALUE(population, DemoPopulation::make(order.users, order.seed, moment.today));
    GATEHOUSE_TRY_VALUE(standings, DemoStandings::make(session, moment.now, moment.today));
    GATEHOUSE_TRY_VALUE(administrator, writeAdministrator(session, prepared.administrator, moment.now));
    GATEHOUSE_TRY(markAsDemo(session));
    GATEHOUSE_TRY_VALUE(grams, takeGrams(session));
    progress.done = 0;
    progress.all = DemoFiller::rowsOf(population);
    progress.stage = support::LoadProgress::Stage::Rows;
    GATEHOUSE_TRY_VALUE(load, storage::BulkLoad::begin(session, progress));
    DemoFiller filler(*load, population, standings, prepared.nobodys, moment);
    GATEHOUSE_TRY(filler.fill(grams));
    GATEHOUSE_TRY(load->finish());
    GATEHOUSE_TRY(storage::UserStore(session).addLab(administrator.key, filler.facility(0), storage::UserStore::Place::Default));
    // the operators alone: everybody else was written as judged
    GATEHOUSE_TRY(storage::StandingStore(session).settle({moment.now, moment.today}, 0));
    DemoMade made;
    made.users = population.users();
    made.contacts = filler.contacts();
    made.facilities = population.facilities();
    made.assets = population.assets();
    made.links = filler.links();
    made.administrator = kAdministrator;
    made.password = prepared.administrator.password;
    made.passwordGenerated = administrator.made && order.password.isEmpty();
    GATEHOUSE_TRY(record(session, made, order.seed));
    return made;
}

Result<DemoMade> load(Session &session, const Operator &actor, const DemoOrder &order, const support::Clock &clock)
{
    // the fast paths go past guards and audit, which is nothing for those whom these watch
    if (actor.key.isStored()) {
        GATEHOUSE_TRY(recordRefusal(session, actor, Duty::EditOperators, QStringLiteral("demo")));
        return Error{support::ErrorCode::Denied, {}, Reason::NotForOperators, {actor.name}, {}};
    }
    GATEHOUSE_TRY_VALUE(today, siteToday(session, clock));
    GATEHOUSE_TRY_VALUE(prepared, prepare(session.engine(), order.password));
    Result<DemoMade> made;
    const Outcome outcome = storage::BulkLoad::during(session, [&]() -> Outcome {
        made = session.transaction(requestOf(actor, QStringLiteral("demo")), [&](Session &inner) {
            return fillUnit(inner, prepared, order, {clock.now(), today});
        });
        return made.ok() ? Outcome() : Outcome(made.error());
    });
    GATEHOUSE_TRY(outcome);
    order.progress->stage = support::LoadProgress::Stage::Sizes;
    GATEHOUSE_TRY(storage::BulkLoad::learnSizes(session));
    return made;
}

} // namespace

DemoService::DemoService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<DemoMade>> DemoService::fill(const DemoOrder &order) const
{
    return m_workspace.writeLane().run([actor = m_workspace.currentOperator(), order, clock = &m_workspace.clock()](
                                           Session &session) { return load(session, actor, order, *clock); });
}

} // namespace gatehouse::services

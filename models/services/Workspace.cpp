// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Workspace.h"

#include "services/ChangeFeed.h"
#include "services/Identification.h"
#include "services/Journal.h"
#include "services/OperatorUnits.h"
#include "services/Units.h"
#include "storage/ChangeListener.h"
#include "storage/Migrator.h"
#include "storage/SqlCatalog.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace gatehouse::services {

using storage::Access;
using storage::Bindings;
using storage::Lane;
using storage::Session;
using support::Engine;
using support::Error;
using support::ErrorCode;

/// The password with which lanes connect; it may change while they are open.
class KeptPassword {
public:
    explicit KeptPassword(support::Secret password) : m_password(std::move(password)) {}

    support::Secret get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_password;
    }
    void set(const support::Secret &password)
    {
        const std::scoped_lock lock(m_mutex);
        m_password = password;
    }

private:
    mutable std::mutex m_mutex;
    support::Secret m_password;
};

struct Workspace::State {
    State(support::DatabaseUrl database, std::shared_ptr<const support::Clock> time) : url(std::move(database)), clock(std::move(time)) {}

    support::DatabaseUrl url;
    std::shared_ptr<const support::Clock> clock;
    bool demo = false;
    bool provedByPassword = false;
    std::shared_ptr<KeptPassword> password;
    mutable std::mutex mutex;
    Operator actor; // guarded by mutex
    Journal journal;
    std::unique_ptr<Lane> readLane;
    std::unique_ptr<Lane> writeLane;
    std::unique_ptr<Lane> longLane;
    std::unique_ptr<ChangeFeed> changes; // guarded by mutex
};

namespace {

/// The statements of an engine, read once; they live as long as a lane needs them.
Result<std::shared_ptr<const storage::SqlCatalog>> catalogOf(Engine engine)
{
    static std::mutex mutex;
    static QHash<Engine, std::shared_ptr<const storage::SqlCatalog>> known;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const storage::SqlCatalog> &catalog = known[engine];
    if (!catalog) {
        GATEHOUSE_TRY_VALUE(loaded, storage::SqlCatalog::load(engine));
        catalog = std::make_shared<const storage::SqlCatalog>(std::move(loaded));
    }
    return catalog;
}

/// A lane over the statements of the engine.
Result<std::unique_ptr<Lane>> openLane(const support::DatabaseUrl &url, const std::shared_ptr<KeptPassword> &password, Access access, const QString &name)
{
    GATEHOUSE_TRY_VALUE(catalog, catalogOf(url.engine()));
    return std::make_unique<Lane>([=] { return Session::open(url, password->get(), *catalog, access); }, name);
}

/// The connection's own login on PostgreSQL is the name that somebody types, except for the command line, whose URL names it.
support::DatabaseUrl urlFor(const support::DatabaseUrl &url, const SignIn &signIn)
{
    if (url.engine() == Engine::Postgresql && signIn.as == SignIn::As::Operator)
        return url.withUser(signIn.username.trimmed().toLower());
    return url;
}

Result<bool> demoMark(Session &session)
{
    GATEHOUSE_TRY_VALUE(mark, settingOf(session, QStringLiteral("site.demo")));
    return mark == QLatin1StringView("yes");
}

Result<DatabaseState> stateOf(Session &session)
{
    DatabaseState state;
    state.exists = true;
    const Result<storage::SchemaState> schema = storage::Migrator().check(session);
    if (!schema.ok()) {
        if (schema.error().code == ErrorCode::NoSchema)
            return state;
        return schema.error();
    }
    state.hasSchema = true;
    state.needsUpgrade = *schema == storage::SchemaState::UpgradeNeeded;
    GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("operators/select_any_operator"), Bindings {}));
    state.hasOperator = rows.next() && rows.mark("held");
    GATEHOUSE_TRY_VALUE(demo, demoMark(session));
    state.demo = demo;
    return state;
}

/// What is found out before a workspace exists.
struct Entrance {
    Operator actor;
    bool demo = false;
};

Result<Entrance> enter(Session &session, const support::DatabaseUrl &url, const SignIn &signIn, const support::Clock &clock)
{
    GATEHOUSE_TRY_VALUE(schema, storage::Migrator().check(session));
    // Whoever may write makes the missing steps; on a server that is the database administrator's (`init`).
    if (schema == storage::SchemaState::UpgradeNeeded && url.engine() == Engine::Sqlite)
        GATEHOUSE_TRY(storage::Migrator().upgrade(session));
    Entrance entrance;
    GATEHOUSE_TRY_VALUE(actor, identify(session, url, signIn, clock));
    entrance.actor = actor;
    GATEHOUSE_TRY_VALUE(demo, demoMark(session));
    entrance.demo = demo;
    return entrance;
}

Outcome makeSchema(Session &session)
{
    return storage::Migrator().bootstrap(session);
}

Outcome makeFirstAdministrator(Session &session, const SignIn &signIn, const QString &administrator, const support::Secret &password, const QDateTime &now)
{
    GATEHOUSE_TRY_VALUE(secret, prepareOperatorSecret(session.engine(), administrator, password));
    Operator actor;
    actor.name = QStringLiteral("system:") + signIn.username;
    return session.transaction(requestOf(actor, QStringLiteral("first administrator")),
        [&](Session &inner) { return addOperatorUnit(inner, administrator, QStringLiteral("Administrator"), secret, now); });
}

} // namespace

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Workspace::~Workspace() = default;

QFuture<Result<DatabaseState>> Workspace::inspect(const support::DatabaseUrl &url)
{
    return QtConcurrent::run([url]() -> Result<DatabaseState> {
        DatabaseState state;
        if (url.engine() == Engine::Postgresql) {
            state.exists = true;
            state.hasSchema = true;
            state.hasOperator = true;
            return state;
        }
        if (!QFileInfo::exists(url.path()))
            return state;
        GATEHOUSE_TRY_VALUE(lane, openLane(url, std::make_shared<KeptPassword>(support::Secret()), Access::ReadOnly, QStringLiteral("inspect")));
        return lane->run(&stateOf).result();
    });
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(const support::DatabaseUrl &url, const SignIn &signIn, std::shared_ptr<const support::Clock> clock)
{
    // In a pool thread, which may wait: the lanes of a failed attempt are joined there, never by themselves.
    return QtConcurrent::run([url = urlFor(url, signIn), signIn, clock]() -> Result<std::shared_ptr<Workspace>> {
        auto state = std::make_unique<State>(url, clock);
        state->password = std::make_shared<KeptPassword>(signIn.password);
        state->provedByPassword = signIn.as == SignIn::As::Operator;
        GATEHOUSE_TRY_VALUE(writeLane, openLane(url, state->password, Access::ReadWrite, QStringLiteral("write")));
        GATEHOUSE_TRY_VALUE(readLane, openLane(url, state->password, Access::ReadOnly, QStringLiteral("read")));
        GATEHOUSE_TRY_VALUE(longLane, openLane(url, state->password, Access::ReadOnly, QStringLiteral("long")));
        // an SQLite connection reads the whole schema first: this one while the other signs in. A server would count a wrong password twice.
        if (url.engine() == Engine::Sqlite)
            readLane->run([](Session &) { return Outcome(); });
        const auto entrance = writeLane->run([=](Session &session) { return enter(session, url, signIn, *clock); }).result();
        if (!entrance.ok())
            return entrance.error();
        state->actor = entrance->actor;
        state->demo = entrance->demo;
        state->writeLane = std::move(writeLane);
        state->readLane = std::move(readLane);
        state->longLane = std::move(longLane);
        return std::shared_ptr<Workspace>(new Workspace(std::move(state)));
    });
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::create(const support::DatabaseUrl &url, const SignIn &signIn, const QString &administrator,
    const support::Secret &password, std::shared_ptr<const support::Clock> clock)
{
    return QtConcurrent::run([=]() -> Result<std::shared_ptr<Workspace>> {
        {
            GATEHOUSE_TRY_VALUE(lane, openLane(url, std::make_shared<KeptPassword>(signIn.password), Access::Create, QStringLiteral("create")));
            const Outcome made = lane->run([=](Session &session) -> Outcome {
                                         GATEHOUSE_TRY(makeSchema(session));
                                         if (administrator.isEmpty())
                                             return {};
                                         return makeFirstAdministrator(session, signIn, administrator, password, clock->now());
                                     })
                                     .result();
            if (!made.ok())
                return made.error();
        }
        return Workspace::open(url, signIn, clock).takeResult();
    });
}

const support::DatabaseUrl &Workspace::url() const
{
    return m_state->url;
}

Operator Workspace::currentOperator() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->actor;
}

void Workspace::selectLab(const domain::FacilityRef &lab)
{
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->actor.labs.contains(lab))
        m_state->actor.lab = lab;
}

const support::Clock &Workspace::clock() const
{
    return *m_state->clock;
}

bool Workspace::demo() const
{
    return m_state->demo;
}

bool Workspace::provedByPassword() const
{
    return m_state->provedByPassword;
}

void Workspace::keepPassword(const support::Secret &password)
{
    m_state->password->set(password);
}

Journal &Workspace::journal()
{
    return m_state->journal;
}

ChangeFeed &Workspace::changes()
{
    const std::scoped_lock lock(m_state->mutex);
    if (!m_state->changes)
        m_state->changes = std::make_unique<ChangeFeed>(
            std::make_unique<storage::ChangeListener>(url(), [password = m_state->password] { return password->get(); }));
    return *m_state->changes;
}

Lane &Workspace::readLane()
{
    return *m_state->readLane;
}

Lane &Workspace::writeLane()
{
    return *m_state->writeLane;
}

Lane &Workspace::longLane()
{
    return *m_state->longLane;
}

} // namespace gatehouse::services

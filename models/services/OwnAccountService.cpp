// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/OwnAccountService.h"

#include "services/Identification.h"
#include "services/OperatorUnits.h"
#include "services/Units.h"
#include "storage/CredentialStore.h"
#include "storage/LoginAdministration.h"
#include "storage/SqlCatalog.h"

namespace gatehouse::services {

using storage::Session;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

Error wrongPassword()
{
    return {ErrorCode::SignIn, QStringLiteral("username"), Reason::WrongPassword, {}, {}};
}

/// What a proof needs; the clock outlives the lane that uses it.
struct Claim {
    support::DatabaseUrl url;
    SignIn signIn;
    const support::Clock *clock = nullptr;
};

Claim claimOf(const Workspace &workspace, const support::Secret &password)
{
    return {workspace.url(), {SignIn::As::Operator, workspace.currentOperator().name, password}, &workspace.clock()};
}

Outcome proveIn(Session &session, const Claim &claim)
{
    // an empty password would let the client library look for one elsewhere
    if (claim.signIn.password.isEmpty())
        return wrongPassword();
    if (session.engine() == Engine::Sqlite) {
        GATEHOUSE_TRY(identify(session, claim.url, claim.signIn, *claim.clock));
        return {};
    }
    GATEHOUSE_TRY_VALUE(catalog, storage::SqlCatalog::load(claim.url.engine()));
    GATEHOUSE_TRY_VALUE(fresh, Session::open(claim.url, claim.signIn.password, catalog, storage::Access::ReadOnly));
    GATEHOUSE_TRY(identify(*fresh, claim.url, claim.signIn, *claim.clock));
    return {};
}

Outcome storePassword(Session &session, const Operator &actor, const OperatorSecret &secret, const QDateTime &now)
{
    if (session.engine() == Engine::Sqlite)
        return storage::CredentialStore(session).set(actor.key, {secret.verifier, false, now, {}});
    GATEHOUSE_TRY(storage::LoginAdministration(session).setPassword(session.url().user(), secret.password));
    GATEHOUSE_TRY(
        session.run(QLatin1StringView("audit/record_event"), storage::Bindings{{"op", QStringLiteral("event")},
                                                                               {"tbl", QStringLiteral("credentials")},
                                                                               {"record", QString::number(actor.key.value)},
                                                                               {"after", storage::orNull(QString())}}));
    return {};
}

} // namespace

OwnAccountService::OwnAccountService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<void>> OwnAccountService::prove(const support::Secret &password) const
{
    return m_workspace.writeLane().run(
        [claim = claimOf(m_workspace, password)](Session &session) { return proveIn(session, claim); });
}

QFuture<Result<void>> OwnAccountService::changePassword(const support::Secret &current, const support::Secret &next) const
{
    const auto unit = [claim = claimOf(m_workspace, current), actor = m_workspace.currentOperator(), next,
                       workspace = &m_workspace](Session &session) -> Outcome {
        const Outcome proved = proveIn(session, claim);
        if (!proved.ok()) {
            Error error = proved.error();
            error.field = QStringLiteral("current");
            return error;
        }
        GATEHOUSE_TRY_VALUE(secret, prepareOperatorSecret(session.engine(), actor.name, next));
        GATEHOUSE_TRY(session.transaction(requestOf(actor, QStringLiteral("change own password")), [&](Session &inner) {
            return storePassword(inner, actor, secret, claim.clock->now());
        }));
        workspace->keepPassword(next);
        return {};
    };
    return m_workspace.writeLane().run(unit);
}

} // namespace gatehouse::services

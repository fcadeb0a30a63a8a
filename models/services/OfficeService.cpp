// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/OfficeService.h"

#include "services/OperatorUnits.h"
#include "services/Units.h"
#include "storage/FacilityStore.h"
#include "support/Folding.h"

#include <QUrl>

#include <array>

namespace gatehouse::services {

namespace {

using storage::Bindings;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;

const QStringList &settingNames()
{
    static const QStringList names{QStringLiteral("portal.address"), QStringLiteral("labs.default"), QStringLiteral("site.zone"),
                                   QStringLiteral("licences.seats")};
    return names;
}

// MET/TEAM's own port, and the one on which its customer portal answers (FLU-35).
constexpr int kMetTeamPort = 35853;
constexpr int kPortalPort = 35855;

Outcome checkAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!address.isEmpty() && (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()))
        return Error::invalid(QStringLiteral("portal.address"), Reason::Shape);
    return {};
}

Outcome checkDefaultLab(Session &session, const QString &code)
{
    if (code.isEmpty())
        return {};
    GATEHOUSE_TRY_VALUE(lab, storage::FacilityStore(session).findCode(code));
    if (!lab)
        return Error {ErrorCode::NotFound, QStringLiteral("labs.default"), Reason::None, {code}, {}};
    if (!lab->lab)
        return Error::invalid(QStringLiteral("labs.default"), Reason::NotALab, {code});
    if (!lab->active)
        return Error::invalid(QStringLiteral("labs.default"), Reason::Inactive, {code});
    return {};
}

Outcome checkSeatsRule(const QString &rule)
{
    static const QStringList rules{QStringLiteral("warn"), QStringLiteral("refuse")};
    if (rules.contains(rule))
        return {};
    const QString nearest = domain::nearestWord(rule, rules);
    return Error::invalid(QStringLiteral("licences.seats"), Reason::Unknown,
                          nearest.isEmpty() ? QStringList() : QStringList{nearest});
}

Outcome checkSetting(Session &session, const QString &name, const QString &value)
{
    if (name == QLatin1StringView("portal.address"))
        return checkAddress(value);
    if (name == QLatin1StringView("labs.default"))
        return checkDefaultLab(session, value);
    if (name == QLatin1StringView("licences.seats"))
        return checkSeatsRule(value);
    if (!QTimeZone(value.toUtf8()).isValid())
        return Error::invalid(name, Reason::Shape);
    return {};
}

struct AuditObject {
    QLatin1StringView kind;
    QLatin1StringView table;
    QLatin1StringView keyStatement;
    QString (*folded)(const QString &);
};

QString lower(const QString &text) { return text.toLower(); }
QString caseFolded(const QString &text) { return text.toCaseFolded(); }
QString exactly(const QString &text) { return text; }

constexpr std::array<AuditObject, 3> kAuditObjects {{
    {QLatin1StringView("user"), QLatin1StringView("users"), QLatin1StringView("audit/select_user_key"), lower},
    {QLatin1StringView("contact"), QLatin1StringView("contacts"), QLatin1StringView("audit/select_contact_key"), caseFolded},
    {QLatin1StringView("facility"), QLatin1StringView("facilities"), QLatin1StringView("audit/select_facility_key"), exactly},
}};

/// Table and record of `user:LOGIN`, of a table's name, or of nothing.
struct AuditScope {
    QString table;
    QString record;
};

Result<AuditScope> scopeOf(Session &session, const QString &object)
{
    const qsizetype colon = object.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return AuditScope {object, {}};
    const QString kind = object.left(colon);
    const QString name = object.mid(colon + 1);
    for (const AuditObject &known : kAuditObjects) {
        if (known.kind != kind)
            continue;
        GATEHOUSE_TRY_VALUE(rows, session.run(known.keyStatement, Bindings {{"name", known.folded(name)}}));
        if (!rows.next())
            return Error {ErrorCode::NotFound, kind, Reason::None, {name}, {}};
        return AuditScope {QString(known.table), QString::number(rows.integer("id"))};
    }
    return Error::invalid(QStringLiteral("object"), Reason::Unknown, {QStringLiteral("user")});
}

} // namespace

OfficeService::OfficeService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<QMap<QString, QString>>> OfficeService::settings() const
{
    return read(m_workspace, [](Session &session) -> Result<QMap<QString, QString>> {
        GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("settings/select_settings"), Bindings {}));
        QMap<QString, QString> settings;
        while (rows.next()) {
            if (settingNames().contains(rows.text("name")))
                settings.insert(rows.text("name"), rows.text("value"));
        }
        return settings;
    });
}

QFuture<Result<void>> OfficeService::setSetting(const QString &name, const QString &value) const
{
    return write(m_workspace, Duty::EditSettings, QStringLiteral("change setting"), [name, value = value.trimmed()](Session &session) -> Outcome {
        if (!settingNames().contains(name))
            return Error::invalid(QStringLiteral("setting"), Reason::Unknown, {domain::nearestWord(name, settingNames())});
        GATEHOUSE_TRY(checkSetting(session, name, value));
        GATEHOUSE_TRY(session.change(QLatin1StringView("settings/update_setting"), Bindings {{"name", name}, {"value", value}}));
        return {};
    });
}

QString OfficeService::portalAddressOffer(const QString &address)
{
    QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.port() != kMetTeamPort)
        return {};
    url.setPort(kPortalPort);
    return url.toString();
}

QFuture<Result<QList<OperatorEntry>>> OfficeService::operators() const
{
    return read(m_workspace, [](Session &session) -> Result<QList<OperatorEntry>> {
        GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("operators/list_operators"), Bindings {}));
        QList<OperatorEntry> entries;
        while (rows.next())
            entries.append({rows.text("username"), rows.text("group_name"), rows.mark("active")});
        return entries;
    });
}

QFuture<Result<void>> OfficeService::addOperator(const QString &username, const QString &group, const support::Secret &password) const
{
    const support::Engine engine = m_workspace.url().engine();
    const QDateTime now = m_workspace.clock().now();
    // Hashed in the lane's thread, before the transaction begins: the unit is handed over with the verifier in it.
    auto secret = std::make_shared<Result<OperatorSecret>>();
    return writePrepared(
        m_workspace, Duty::EditOperators, QStringLiteral("add operator"),
        [secret, engine, username, password]() -> Outcome {
            *secret = prepareOperatorSecret(engine, username, password);
            return secret->ok() ? Outcome() : Outcome(secret->error());
        },
        [secret, username, group, now](Session &session) { return addOperatorUnit(session, username, group, **secret, now); });
}

QFuture<Result<void>> OfficeService::setOperatorGroup(const QString &username, const QString &group) const
{
    return write(m_workspace, Duty::EditOperators, QStringLiteral("set operator's group"),
        [actor = m_workspace.currentOperator(), username, group](Session &session) { return setOperatorGroupUnit(session, actor, username, group); });
}

QFuture<Result<void>> OfficeService::removeOperator(const QString &username) const
{
    return write(m_workspace, Duty::EditOperators, QStringLiteral("remove operator"),
        [actor = m_workspace.currentOperator(), username](Session &session) { return removeOperatorUnit(session, actor, username); });
}

QFuture<Result<QList<AuditEntry>>> OfficeService::audit(const QString &object, const QDateTime &since, qint64 after, int limit) const
{
    const bool allowed = m_workspace.currentOperator().may(Duty::ViewHistory);
    return read(m_workspace, [=](Session &session) -> Result<QList<AuditEntry>> {
        if (!allowed)
            return deniedError(Duty::ViewHistory);
        GATEHOUSE_TRY_VALUE(scope, scopeOf(session, object));
        const QDateTime from = since.isValid() ? since : QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
        GATEHOUSE_TRY_VALUE(rows,
            session.run(QLatin1StringView("audit/select_audit"),
                Bindings {{"after_key", after}, {"since", from}, {"any_table", scope.table}, {"tbl", scope.table}, {"any_record", scope.record},
                    {"record", scope.record}, {"limit", limit}}));
        QList<AuditEntry> entries;
        while (rows.next()) {
            entries.append({rows.integer("id"), rows.time("at"), rows.text("tbl"), rows.text("op"), rows.text("record"), rows.text("actor"),
                rows.text("request"), rows.text("before"), rows.text("after")});
        }
        return entries;
    });
}

} // namespace gatehouse::services

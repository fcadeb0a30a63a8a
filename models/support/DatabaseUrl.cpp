// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/DatabaseUrl.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gatehouse::support {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kSqlite("sqlite:");
constexpr QLatin1StringView kPostgresql("postgresql://");
constexpr int kPort = 5432;

Error malformed(const QString &why)
{
    Error error = Error::invalid(u"database"_s, Reason::Shape);
    error.detail = why;
    return error;
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString &part, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, kept));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1 || host.startsWith(u'/');
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (hasControls(text))
        return malformed(u"control character"_s);
    DatabaseUrl url;
    if (text.startsWith(kSqlite)) {
        url.m_path = text.mid(kSqlite.size());
        if (url.m_path.isEmpty())
            return malformed(u"no path"_s);
        return url;
    }
    if (!text.startsWith(kPostgresql))
        return malformed(u"unknown scheme"_s);
    url.m_engine = Engine::Postgresql;
    GATEHOUSE_TRY(url.readServer(QStringView(text).mid(kPostgresql.size())));
    return url;
}

DatabaseUrl DatabaseUrl::forFile(const QString &path)
{
    DatabaseUrl url;
    url.m_path = path;
    return url;
}

Outcome DatabaseUrl::readServer(QStringView rest)
{
    const qsizetype question = rest.indexOf(u'?');
    if (question >= 0) {
        GATEHOUSE_TRY(readOptions(rest.mid(question + 1)));
        rest = rest.left(question);
    }
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return malformed(u"no database"_s);
    m_database = decoded(rest.mid(slash + 1));
    const QStringView authority = rest.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at < 0)
        return malformed(u"no user"_s);
    if (authority.left(at).contains(u':'))
        return malformed(u"a password does not belong in the address"_s);
    m_user = decoded(authority.left(at));
    if (m_user.isEmpty() || m_database.isEmpty() || m_database.contains(u'/') || hasControls(m_user) || hasControls(m_database))
        return malformed(u"no user or no database"_s);
    return readHosts(authority.mid(at + 1));
}

Outcome DatabaseUrl::readHosts(QStringView list)
{
    const auto parts = list.split(u',');
    for (const QStringView part : parts) {
        Host host;
        QStringView port;
        if (part.startsWith(u'[')) {
            const qsizetype end = part.indexOf(u']');
            if (end < 0 || (part.size() > end + 1 && part.at(end + 1) != u':'))
                return malformed(u"bracket"_s);
            host.name = part.mid(1, end - 1).toString();
            port = part.mid(qMin(part.size(), end + 2));
        } else {
            const qsizetype colon = part.indexOf(u':');
            host.name = decoded(colon < 0 ? part : part.left(colon));
            port = colon < 0 ? QStringView() : part.mid(colon + 1);
            if (colon >= 0 && port.isEmpty())
                return malformed(u"port"_s);
        }
        bool isNumber = true;
        host.port = port.isEmpty() ? kPort : port.toInt(&isNumber);
        if (!isNumber || host.port < 1 || host.port > 65535 || host.name.isEmpty() || hasControls(host.name))
            return malformed(u"host or port"_s);
        m_hosts.append(host);
    }
    return {};
}

Outcome DatabaseUrl::readOptions(QStringView query)
{
    static const QStringList modes{u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    const auto options = query.split(u'&', Qt::SkipEmptyParts);
    for (const QStringView option : options) {
        const qsizetype equals = option.indexOf(u'=');
        const QStringView name = option.left(qMax(equals, qsizetype(0)));
        const QString value = decoded(option.mid(equals + 1));
        if (name == "sslmode"_L1 && modes.contains(value))
            m_sslMode = value;
        else if (name == "sslrootcert"_L1 && !value.isEmpty() && !value.contains(u';') && !hasControls(value))
            m_sslRootCertificate = value;
        else
            return malformed(u"unknown option"_s);
    }
    return {};
}

QString DatabaseUrl::text() const
{
    if (m_engine == Engine::Sqlite)
        return kSqlite + m_path;
    QStringList hosts;
    for (const Host &host : m_hosts) {
        const QString name = host.name.contains(u':') ? QString(u'[' + host.name + u']') : encoded(host.name);
        hosts.append(host.port == kPort ? name : QString(name + u':' + QString::number(host.port)));
    }
    QStringList options;
    if (!m_sslMode.isEmpty())
        options.append(u"sslmode="_s + m_sslMode);
    if (!m_sslRootCertificate.isEmpty())
        options.append(u"sslrootcert="_s + encoded(m_sslRootCertificate, "/:\\"));
    QString text = kPostgresql + encoded(m_user) + u'@' + hosts.join(u',') + u'/' + encoded(m_database);
    if (!options.isEmpty())
        text += u'?' + options.join(u'&');
    return text;
}

QString DatabaseUrl::words() const
{
    if (m_engine == Engine::Sqlite)
        return u"SQLite · "_s + QFileInfo(m_path).fileName();
    return u"PostgreSQL · "_s + m_database + " on "_L1 + m_hosts.first().name;
}

QString DatabaseUrl::sslMode() const
{
    if (!m_sslMode.isEmpty())
        return m_sslMode;
    const bool local = std::all_of(m_hosts.cbegin(), m_hosts.cend(), [](const Host &host) { return isThisMachine(host.name); });
    return local ? u"prefer"_s : u"verify-full"_s;
}

DatabaseUrl DatabaseUrl::withUser(const QString &user) const
{
    DatabaseUrl url = *this;
    url.m_user = user;
    return url;
}

DatabaseUrl DatabaseUrl::withDatabase(const QString &database) const
{
    DatabaseUrl url = *this;
    url.m_database = database;
    return url;
}

} // namespace gatehouse::support

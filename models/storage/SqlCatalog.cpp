// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlCatalog.h"

#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::Result;

namespace {

constexpr QLatin1StringView kSqliteSuffix(".sqlite.sql");
constexpr QLatin1StringView kPostgresqlSuffix(".postgresql.sql");
constexpr QLatin1StringView kCommonSuffix(".sql");

// What is wrong with the set of files that bears one name; empty when nothing is.
QString problemOf(const QString &base)
{
    const bool common = QFile::exists(base + kCommonSuffix);
    const bool sqlite = QFile::exists(base + kSqliteSuffix);
    const bool postgresql = QFile::exists(base + kPostgresqlSuffix);
    if (common && (sqlite || postgresql))
        return u"a statement for both engines stands beside one for a single engine: "_s + base + kCommonSuffix;
    if (sqlite != postgresql)
        return u"missing statement: "_s + base + (sqlite ? kPostgresqlSuffix : kSqliteSuffix);
    return {};
}

QString baseOf(const QString &path)
{
    for (const QLatin1StringView suffix : {kSqliteSuffix, kPostgresqlSuffix, kCommonSuffix}) {
        if (path.endsWith(suffix))
            return path.chopped(suffix.size());
    }
    return path;
}

} // namespace

Result<SqlCatalog> SqlCatalog::load(Engine engine, const QString &folder)
{
    needSqlResources();
    SqlCatalog catalog;
    catalog.m_engine = engine;
    const QLatin1StringView foreign = engine == Engine::Sqlite ? kPostgresqlSuffix : kSqliteSuffix;
    QDirIterator files(folder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString base = baseOf(path);
        if (const QString problem = problemOf(base); !problem.isEmpty())
            return Error::internal(problem);
        if (path.endsWith(foreign))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error::internal(u"unreadable statement: "_s + path);
        const QString text = withoutComments(QString::fromUtf8(file.readAll()));
        if (text.isEmpty())
            return Error::internal(u"empty statement: "_s + path);
        catalog.m_statements.insert(base.mid(folder.size() + 1), {text, storage::placeholders(text)});
    }
    if (catalog.m_statements.isEmpty())
        return Error::internal(u"no statements in "_s + folder);
    return catalog;
}

Result<CatalogStatement> SqlCatalog::statement(QLatin1StringView name) const
{
    const auto found = m_statements.constFind(name);
    if (found == m_statements.constEnd())
        return Error::internal(u"missing statement: resources/sql/queries/"_s + name + kCommonSuffix);
    return *found;
}

Result<QString> SqlCatalog::text(QLatin1StringView name) const
{
    GATEHOUSE_TRY_VALUE(found, statement(name));
    return found.text;
}

QStringList SqlCatalog::names() const
{
    QStringList names = m_statements.keys();
    names.sort();
    return names;
}

} // namespace gatehouse::storage

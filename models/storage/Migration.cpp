// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Migration.h"

#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;

namespace {

bool isFor(const MigrationFile &file, Engine engine)
{
    return !file.name.endsWith(engine == Engine::Sqlite ? ".postgresql.sql"_L1 : ".sqlite.sql"_L1);
}

} // namespace

QStringList Migration::statements(Engine engine) const
{
    QStringList all;
    for (const MigrationFile &file : files) {
        if (isFor(file, engine))
            all += splitStatements(expandTokens(file.text, engine));
    }
    return all;
}

QString Migration::checksum(Engine engine) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList all = statements(engine);
    for (const QString &statement : all) {
        hash.addData(statement.toUtf8());
        hash.addData(QByteArrayView("\n\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Migration Migration::make(int version, const QString &name, const QList<MigrationFile> &files)
{
    static const QRegularExpression minimum(u"^-- minimum program: (\\d+)$"_s, QRegularExpression::MultilineOption);
    Migration migration{version, name, version, files};
    std::sort(migration.files.begin(), migration.files.end(),
              [](const MigrationFile &a, const MigrationFile &b) { return a.name < b.name; });
    for (const MigrationFile &file : files) {
        if (const auto match = minimum.match(file.text); match.hasMatch())
            migration.minimumProgram = match.captured(1).toInt();
    }
    return migration;
}

QList<Migration> Migration::read(const QString &folder)
{
    needSqlResources();
    QList<Migration> migrations;
    const QStringList steps = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &step : steps) {
        const QDir directory(folder + u'/' + step);
        QList<MigrationFile> files;
        const QStringList names = directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.append({name, QString::fromUtf8(file.readAll())});
        }
        migrations.append(make(step.section(u'_', 0, 0).toInt(), step.section(u'_', 1), files));
    }
    std::sort(migrations.begin(), migrations.end(), [](const Migration &a, const Migration &b) { return a.version < b.version; });
    return migrations;
}

} // namespace gatehouse::storage

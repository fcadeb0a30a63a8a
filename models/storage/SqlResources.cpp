// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlResources.h"

#include <QFile>

// Qt demands that this stands outside of all namespaces.
static void initializeSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace gatehouse::storage {

void needSqlResources()
{
    initializeSqlResources();
}

QString sqlResource(const QString &name)
{
    needSqlResources();
    QFile file(QStringLiteral(":/sql/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace gatehouse::storage

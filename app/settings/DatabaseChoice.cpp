// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/DatabaseChoice.h"

#include "app/settings/Store.h"

#include <QStandardPaths>

namespace gatehouse::settings {

namespace {

const QString kDatabaseKey = QStringLiteral("connection/database");

} // namespace

support::Result<support::DatabaseUrl> chosenDatabase(const QString &given)
{
    const QString remembered = Store().value(kDatabaseKey).toString();
    for (const QString &text : {given, qEnvironmentVariable("GATEHOUSE_DATABASE"), remembered}) {
        if (!text.isEmpty())
            return support::DatabaseUrl::parse(text);
    }
    return embeddedDatabase();
}

void rememberDatabase(const support::DatabaseUrl &url)
{
    Store store;
    store.keep(kDatabaseKey, url.text());
}

support::DatabaseUrl embeddedDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return support::DatabaseUrl::forFile(folder + QStringLiteral("/gatehouse/gatehouse.db"));
}

} // namespace gatehouse::settings

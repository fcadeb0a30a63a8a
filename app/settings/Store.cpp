// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/Store.h"

namespace gatehouse::settings {

Store::Store() : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("gatehouse"), QStringLiteral("gatehouse"))
{
}

Store::Store(const QString &file) : QSettings(file, QSettings::IniFormat) {}

void Store::keep(const QString &key, const QVariant &value)
{
    if (this->value(key) != value)
        setValue(key, value);
}

} // namespace gatehouse::settings

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Preferences.h"

namespace gatehouse::console {

using ui::style::Density;
using ui::style::Scheme;

namespace {

const QString kUsername = QStringLiteral("connection/username");
const QString kScheme = QStringLiteral("view/scheme");
const QString kDensity = QStringLiteral("view/density");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLight = QStringLiteral("light");
const QString kDark = QStringLiteral("dark");
const QString kSystem = QStringLiteral("system");
const QString kCompact = QStringLiteral("compact");
const QString kComfortable = QStringLiteral("comfortable");

} // namespace

Preferences::Preferences()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("gatehouse"), QStringLiteral("gatehouse"))
{
}

Preferences::Preferences(const QString &file) : m_store(file, QSettings::IniFormat) {}

QString Preferences::username() const
{
    return m_store.value(kUsername).toString();
}

void Preferences::setUsername(const QString &username)
{
    m_store.setValue(kUsername, username);
}

Scheme Preferences::scheme() const
{
    const QString word = m_store.value(kScheme).toString();
    return word == kLight ? Scheme::Light : word == kDark ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    m_store.setValue(kScheme, scheme == Scheme::Light ? kLight : scheme == Scheme::Dark ? kDark : kSystem);
}

Density Preferences::density() const
{
    return m_store.value(kDensity).toString() == kCompact ? Density::Compact : Density::Comfortable;
}

void Preferences::setDensity(Density density)
{
    m_store.setValue(kDensity, density == Density::Compact ? kCompact : kComfortable);
}

QByteArray Preferences::geometry() const
{
    return m_store.value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_store.setValue(kGeometry, geometry);
}

} // namespace gatehouse::console

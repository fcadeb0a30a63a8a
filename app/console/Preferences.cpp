// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Preferences.h"

#include <QCryptographicHash>

namespace gatehouse::console {

using ui::desk::DeskPreferences;
using ui::style::Density;
using ui::style::Scheme;

namespace {

const QString kUsername = QStringLiteral("connection/username");
const QString kScheme = QStringLiteral("view/scheme");
const QString kDensity = QStringLiteral("view/density");
const QString kLanguage = QStringLiteral("view/language");
const QString kTabs = QStringLiteral("window/tabs");
const QString kIdle = QStringLiteral("window/idle-minutes");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLight = QStringLiteral("light");
const QString kDark = QStringLiteral("dark");
const QString kSystem = QStringLiteral("system");
const QString kCompact = QStringLiteral("compact");
const QString kComfortable = QStringLiteral("comfortable");
const QString kComeBack = QStringLiteral("come-back");
const QString kStartAfresh = QStringLiteral("start-afresh");

Scheme schemeOf(const QString &word)
{
    return word == kLight ? Scheme::Light : word == kDark ? Scheme::Dark : Scheme::System;
}

QString wordOf(Scheme scheme)
{
    return scheme == Scheme::Light ? kLight : scheme == Scheme::Dark ? kDark : kSystem;
}

/// A group of the store. Its name is a digest, so that no address of a database and no name of a person stands in the file twice.
class GroupMemory : public ui::page::Memory {
public:
    GroupMemory(settings::Store &store, QString group) : m_store(store), m_group(std::move(group)) {}

    QVariant recall(const QString &key) const override { return m_store.value(m_group + key); }
    void keep(const QString &key, const QVariant &value) override { m_store.keep(m_group + key, value); }

private:
    settings::Store &m_store;
    QString m_group;
};

} // namespace

Preferences::Preferences(const QString &file) : m_store(file) {}

QString Preferences::username() const
{
    return m_store.value(kUsername).toString();
}

void Preferences::setUsername(const QString &username)
{
    m_store.keep(kUsername, username);
}

QByteArray Preferences::geometry() const
{
    return m_store.value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_store.keep(kGeometry, geometry);
}

DeskPreferences Preferences::desk() const
{
    DeskPreferences preferences;
    preferences.scheme = schemeOf(m_store.value(kScheme).toString());
    preferences.density = m_store.value(kDensity).toString() == kCompact ? Density::Compact : Density::Comfortable;
    preferences.language = m_store.value(kLanguage).toString();
    preferences.idleMinutes = qMax(0, m_store.value(kIdle, preferences.idleMinutes).toInt());
    preferences.tabs =
        m_store.value(kTabs).toString() == kStartAfresh ? DeskPreferences::Tabs::StartAfresh : DeskPreferences::Tabs::ComeBack;
    return preferences;
}

void Preferences::setDesk(const DeskPreferences &preferences)
{
    m_store.setValue(kScheme, wordOf(preferences.scheme));
    m_store.setValue(kDensity, preferences.density == Density::Compact ? kCompact : kComfortable);
    m_store.setValue(kLanguage, preferences.language);
    m_store.setValue(kIdle, preferences.idleMinutes);
    m_store.setValue(kTabs, preferences.tabs == DeskPreferences::Tabs::StartAfresh ? kStartAfresh : kComeBack);
}

std::unique_ptr<ui::page::Memory> Preferences::memoryOf(const support::DatabaseUrl &url, const QString &operatorName)
{
    const QByteArray whose = url.text().toUtf8() + '\n' + operatorName.toUtf8();
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).left(8).toHex());
    return std::make_unique<GroupMemory>(m_store, QString(QStringLiteral("desk-") + digest + u'/'));
}

} // namespace gatehouse::console

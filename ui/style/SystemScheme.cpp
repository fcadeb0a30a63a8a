// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/SystemScheme.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#ifdef GATEHOUSE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>

#include <functional>
#endif

namespace gatehouse::ui::style {

#ifdef GATEHOUSE_HAS_DBUS
namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kGroup = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");

/// Asking for a bus where none runs would start one that stays behind.
bool sessionBusRuns()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(QDir(runtime).filePath(QStringLiteral("bus")));
}

/// 1 asks for dark, 2 for light, 0 for nothing. The older call wraps its answer twice.
Tone toneOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1 ? Tone::Dark : Tone::Light;
}

} // namespace

/// Listens to the desktop portal; asks once without waiting.
class PortalScheme : public QObject {
    Q_OBJECT

public:
    PortalScheme(std::function<void(Tone)> tell, QObject *parent)
        : QObject(parent)
        , m_tell(std::move(tell))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
        QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        question << kGroup << kKey;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            if (reply.isValid())
                m_tell(toneOf(reply.value().variant()));
            done->deleteLater();
        });
    }

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == kGroup && key == kKey)
            m_tell(toneOf(value.variant()));
    }

private:
    std::function<void(Tone)> m_tell;
};
#endif

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        set(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Tone::Dark : Tone::Light);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
    read();
#elif defined(Q_OS_WIN)
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                                QSettings::NativeFormat);
    set(personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Tone::Dark : Tone::Light);
#elif defined(GATEHOUSE_HAS_DBUS)
    if (sessionBusRuns())
        new PortalScheme([this](Tone tone) { set(tone); }, this);
#endif
}

Tone SystemScheme::tone() const
{
    return m_tone;
}

void SystemScheme::set(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    Q_EMIT toneChanged();
}

} // namespace gatehouse::ui::style

#ifdef GATEHOUSE_HAS_DBUS
#include "SystemScheme.moc"
#endif

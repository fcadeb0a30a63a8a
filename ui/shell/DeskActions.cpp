// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/DeskActions.h"

#include "ui/desk/ChangePasswordDialog.h"
#include "ui/desk/KeysDialog.h"
#include "ui/desk/PreferencesDialog.h"
#include "ui/desk/ScreenLock.h"
#include "ui/palette/CommandPalette.h"
#include "ui/shell/ActionCollection.h"
#include "ui/shell/RecentRecords.h"
#include "ui/widgets/Prompt.h"

#include <QDesktopServices>
#include <QMainWindow>
#include <QMenuBar>
#include <QUrl>

namespace gatehouse::ui::shell {

using desk::DeskPreferences;

DeskActions::DeskActions(Parts parts, QMainWindow &window)
    : QObject(&window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_lock(new desk::ScreenLock(*m_parts.context.workspace, &window))
{
    m_lock->setIdleTime(std::chrono::minutes(m_parts.preferences.idleMinutes));
}

void DeskActions::openPalette(const page::Page *page, const RecentRecords &recent, const QList<services::Entity> &records)
{
    auto *palette = new palette::CommandPalette(
        {m_parts.context, paletteActions(*m_window.menuBar(), page), records, recent.others()}, &m_window);
    palette->open();
}

void DeskActions::openPreferences()
{
    auto *dialog = new desk::PreferencesDialog(m_parts.preferences, &m_window);
    connect(dialog, &desk::PreferencesDialog::chosen, this, &DeskActions::apply);
    dialog->open();
}

void DeskActions::apply(const DeskPreferences &preferences)
{
    const bool otherLanguage = preferences.language != m_parts.preferences.language;
    m_parts.preferences = preferences;
    m_parts.theme.setScheme(preferences.scheme);
    m_parts.theme.setDensity(preferences.density);
    m_lock->setIdleTime(std::chrono::minutes(preferences.idleMinutes));
    if (otherLanguage)
        m_parts.context.navigator->say(tr("The language changes when the console starts next."));
    emit preferencesChanged(preferences);
}

void DeskActions::takeTheme()
{
    m_parts.preferences.scheme = m_parts.theme.scheme();
    m_parts.preferences.density = m_parts.theme.density();
    emit preferencesChanged(m_parts.preferences);
}

void DeskActions::openKeys(const page::Page *page)
{
    (new desk::KeysDialog(keyEntries(*m_window.menuBar(), page), &m_window))->open();
}

void DeskActions::changePassword()
{
    auto *dialog = new desk::ChangePasswordDialog(*m_parts.context.workspace, &m_window);
    connect(dialog, &desk::ChangePasswordDialog::changed, this,
            [this] { m_parts.context.navigator->say(tr("Your password is changed.")); });
    dialog->open();
}

void DeskActions::openLogFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.logFolder)))
        m_parts.context.navigator->say(tr("The log lies in %1.").arg(m_parts.logFolder));
}

void DeskActions::about()
{
    widgets::PromptQuestion notice;
    notice.kind = widgets::PromptKind::Information;
    notice.title = tr("About");
    notice.text = tr("Gatehouse %1").arg(m_parts.version);
    notice.detail =
        tr("Sets up, checks and looks after the people of a customer portal. Free software under the Apache License 2.0, "
           "without any warranty.\n\n"
           "Runs on Qt %1 (LGPL 3), SQLite (public domain), the PostgreSQL client library (PostgreSQL License), libsodium "
           "(ISC License) and the long word list of the Electronic Frontier Foundation (CC BY 3.0).")
            .arg(QLatin1StringView(qVersion()));
    m_parts.context.prompt->inform(notice);
}

} // namespace gatehouse::ui::shell

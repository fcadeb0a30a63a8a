// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/Store.h"
#include "support/DatabaseUrl.h"
#include "ui/desk/DeskPreferences.h"
#include "ui/page/Memory.h"

#include <memory>

namespace gatehouse::console {

/// What the console remembers for this person on this computer. Never a password.
class Preferences {
public:
    /// In the person's own configuration folder.
    Preferences() = default;
    /// In a file; for tests and for the tour.
    explicit Preferences(const QString &file);

    /// The name that signed in last.
    QString username() const;
    void setUsername(const QString &username);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    ui::desk::DeskPreferences desk() const;
    void setDesk(const ui::desk::DeskPreferences &preferences);

    /// What comes back for this operator in this database. Ends before the preferences do.
    std::unique_ptr<ui::page::Memory> memoryOf(const support::DatabaseUrl &url, const QString &operatorName);

private:
    settings::Store m_store;
};

} // namespace gatehouse::console

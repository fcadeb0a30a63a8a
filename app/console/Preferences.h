// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QSettings>

namespace gatehouse::console {

/// What the console remembers for this person on this computer. Never a password.
class Preferences {
public:
    /// In the person's own configuration folder.
    Preferences();
    /// In a file; for tests and for the tour.
    explicit Preferences(const QString &file);

    /// The name that signed in last.
    QString username() const;
    void setUsername(const QString &username);
    ui::style::Scheme scheme() const;
    void setScheme(ui::style::Scheme scheme);
    ui::style::Density density() const;
    void setDensity(ui::style::Density density);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    QSettings m_store;
};

} // namespace gatehouse::console

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

namespace gatehouse::settings {

/// The one file of what is remembered for this person on this computer: the same for both programs, whatever they call themselves.
/// Never holds a password.
class Store : public QSettings {
public:
    /// In the person's own configuration folder.
    Store();
    /// In a file; for tests and for the tour.
    explicit Store(const QString &file);

    /// Sets a value that is another one: what stays as it is does not write the file again.
    void keep(const QString &key, const QVariant &value);
};

} // namespace gatehouse::settings

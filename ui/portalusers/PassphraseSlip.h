// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Secret.h"

#include <QCoreApplication>
#include <QDateTime>

class QPagedPaintDevice;
class QTextDocument;

namespace gatehouse::ui::portalusers {

/// What is handed to a new portal user: the login, where to sign in, and the one-time passphrase (ruling 6). It is shown once and
/// kept nowhere.
struct PassphraseSlip {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::portalusers::PassphraseSlip)

public:
    QString name;
    QString login;
    QString address; ///< of the portal; may be empty
    support::Secret passphrase;
    QString deadAt; ///< when it stops working unused, in words

    /// The lines of the slip, for the clipboard.
    QString text() const;
    /// The slip as a page to print.
    void fill(QTextDocument &document) const;
    void print(QPagedPaintDevice &device) const;
};

} // namespace gatehouse::ui::portalusers

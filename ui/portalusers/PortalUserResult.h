// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/portalusers/PassphraseSlip.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gatehouse::ui::widgets {
class FormField;
}

namespace gatehouse::ui::portalusers {

/// What stands in place of the form after **Create**: who was made, and once the passphrase.
class PortalUserResult : public QWidget {
    Q_OBJECT

public:
    explicit PortalUserResult(QWidget *parent = nullptr);

    /// `headline` says in one sentence how it went; a slip without a passphrase shows none.
    void show(const QString &headline, const PassphraseSlip &slip);
    /// Forgets the passphrase.
    void clear();
    const PassphraseSlip &slip() const { return m_slip; }
    bool hasSlip() const { return !m_slip.passphrase.isEmpty(); }

private:
    PassphraseSlip m_slip;
    QLabel *m_headline;
    QLabel *m_once;
    QLineEdit *m_phrase;
    widgets::FormField *m_phraseField;
    QLabel *m_note;
};

} // namespace gatehouse::ui::portalusers

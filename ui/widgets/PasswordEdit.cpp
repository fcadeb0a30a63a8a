// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PasswordEdit.h"

#include "ui/style/Icons.h"

#include <QAction>

namespace gatehouse::ui::widgets {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(style::icon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::reveal);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_eye->setChecked(false);
    });
    reveal(false);
}

bool PasswordEdit::revealed() const
{
    return m_eye->isChecked();
}

void PasswordEdit::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(style::icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setText(shown ? tr("Hide password") : tr("Show password"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace gatehouse::ui::widgets

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LookupEdit.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse::ui::widgets {

LookupEdit::LookupEdit(const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_button(new QPushButton(QStringLiteral("…")))
    , m_clear(m_field->addAction(style::icon(QStringLiteral("clear")), QLineEdit::TrailingPosition))
{
    m_field->setReadOnly(true);
    m_field->installEventFilter(this);
    m_button->setAccessibleName(buttonName);
    m_button->setToolTip(buttonName);
    m_button->setAutoDefault(false);
    m_button->setFixedWidth(40);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_field);
    connect(m_button, &QPushButton::clicked, this, &LookupEdit::lookupRequested);
    connect(m_clear, &QAction::triggered, this, [this] {
        setText(QString());
        Q_EMIT cleared();
    });
}

QString LookupEdit::text() const
{
    return m_field->text();
}

void LookupEdit::setText(const QString &text)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
    m_clear->setVisible(!text.isEmpty());
}

void LookupEdit::setPlaceholderText(const QString &text)
{
    m_field->setPlaceholderText(text);
}

QLineEdit *LookupEdit::field() const
{
    return m_field;
}

QPushButton *LookupEdit::button() const
{
    return m_button;
}

bool LookupEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
        if (enter || (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier))) {
            Q_EMIT lookupRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse::ui::widgets

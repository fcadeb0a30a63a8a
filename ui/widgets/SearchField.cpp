// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SearchField.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace gatehouse::ui::widgets {

SearchField::SearchField(const QString &name, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    // Qt's own clear button comes without a name.
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    QAction *magnifier = addAction(style::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    magnifier->setText(tr("Find"));
    connect(magnifier, &QAction::triggered, this, &SearchField::submitted);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break; // Ctrl+Enter belongs to the page or dialog
        Q_EMIT submitted();
        return;
    case Qt::Key_Down: Q_EMIT leftDownwards(); return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gatehouse::ui::widgets

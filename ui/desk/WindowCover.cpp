// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/WindowCover.h"

#include <QCoreApplication>

namespace gatehouse::ui::desk {

WindowCover::WindowCover(QWidget *window) : m_window(window), m_focus(window->focusWidget()), m_title(window->windowTitle())
{
    const QSize size = window->size();
    const QList<QWidget *> children = window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->isWindow() || child->isHidden())
            continue;
        child->hide();
        m_hidden.append(child);
    }
    window->setWindowTitle(QCoreApplication::translate("WindowCover", "Locked – Gatehouse"));
    window->resize(size);
}

WindowCover::~WindowCover()
{
    if (!m_window)
        return;
    for (const QPointer<QWidget> &child : std::as_const(m_hidden)) {
        if (child)
            child->show();
    }
    m_window->setWindowTitle(m_title);
    if (m_focus)
        m_focus->setFocus();
}

} // namespace gatehouse::ui::desk

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/UndoService.h"
#include "ui/page/PageContext.h"

#include <QObject>

class QAction;
class QMenu;

namespace gatehouse::ui::shell {

/// **Undo**, **Redo** and the last actions of the session in the menu **Edit**. In a text field Ctrl+Z is the field's own.
class UndoMenu : public QObject {
    Q_OBJECT

public:
    UndoMenu(QMenu &edit, const std::shared_ptr<services::Workspace> &workspace, page::Navigator &navigator);

    /// Something was saved: the menu offers it.
    void refresh();

private:
    void announce(const services::Undone &undone);
    void undo(qint64 number);
    void redo(qint64 number);
    void fillEarlier();
    static QString words(const services::Action &action);

    std::shared_ptr<services::Workspace> m_workspace;
    services::UndoService m_service;
    page::Navigator &m_navigator;
    QAction *m_undo;
    QAction *m_redo;
    QMenu *m_earlier;
};

} // namespace gatehouse::ui::shell

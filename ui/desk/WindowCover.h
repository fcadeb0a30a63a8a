// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace gatehouse::ui::desk {

/// Hides what a window shows, title included, from eyes and from screen readers, and brings it back as it was: focus, folds, what was
/// typed, and a box that waits for its answer. The window itself stays open.
class WindowCover {
public:
    explicit WindowCover(QWidget *window);
    ~WindowCover();
    Q_DISABLE_COPY_MOVE(WindowCover)

    const QWidget *window() const { return m_window; }

private:
    QPointer<QWidget> m_window;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    QString m_title;
};

} // namespace gatehouse::ui::desk

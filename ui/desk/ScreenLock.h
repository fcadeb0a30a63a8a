// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"
#include "ui/desk/LockDialog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QWidget;

namespace gatehouse::ui::desk {

class WindowCover;

/// Locks the console: by **Lock**, and by itself when nobody touched keyboard or mouse for a while. Every window of the program is
/// covered, and a LockDialog stands over them until the operator proves who he is. Nothing is closed, so nothing typed is lost.
class ScreenLock : public QObject {
    Q_OBJECT

public:
    /// `window` is the one that the dialog stands over. The workspace outlives the lock.
    ScreenLock(services::Workspace &workspace, QWidget *window);
    ~ScreenLock() override;

    /// Zero: never by itself.
    void setIdleTime(std::chrono::milliseconds time);
    void lock();
    bool isLocked() const;

signals:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
    void coverLate();
    void release();
    void touch();
    bool overslept() const;

    services::Workspace &m_workspace;
    QWidget *m_window;
    QPointer<LockDialog> m_dialog;
    std::vector<std::unique_ptr<WindowCover>> m_covers;
    QTimer m_idle;
    qint64 m_lastTouch = 0; ///< by the clock on the wall: timers stand still while the computer sleeps
};

} // namespace gatehouse::ui::desk

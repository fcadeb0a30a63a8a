// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ScreenLock.h"

#include "ui/desk/WindowCover.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace gatehouse::ui::desk {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

// The windows with something of the office in them; what pops up is closed, and Qt's own helpers show nothing.
bool isWorkWindow(const QWidget *widget)
{
    return qobject_cast<const QDialog *>(widget) != nullptr || qobject_cast<const QMainWindow *>(widget) != nullptr;
}

} // namespace

ScreenLock::ScreenLock(services::Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ScreenLock::lock);
    qApp->installEventFilter(this);
}

ScreenLock::~ScreenLock()
{
    delete m_dialog;
}

void ScreenLock::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.stop();
    m_idle.setInterval(time);
    touch();
}

void ScreenLock::touch()
{
    m_lastTouch = QDateTime::currentMSecsSinceEpoch();
    if (!isLocked() && m_idle.intervalAsDuration().count() > 0)
        m_idle.start();
}

bool ScreenLock::isLocked() const
{
    return m_dialog != nullptr;
}

bool ScreenLock::overslept() const
{
    const qint64 allowed = m_idle.intervalAsDuration().count();
    return !isLocked() && allowed > 0 && QDateTime::currentMSecsSinceEpoch() - m_lastTouch > allowed;
}

void ScreenLock::lock()
{
    if (isLocked())
        return;
    m_idle.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QWidget *front = QApplication::activeModalWidget();
    cover();
    m_dialog = new LockDialog(m_workspace, front != nullptr ? front : m_window);
    connect(m_dialog, &QDialog::accepted, this, &ScreenLock::release);
    emit locked();
    m_dialog->show();
    m_dialog->activateWindow();
}

void ScreenLock::cover()
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool covered = std::any_of(m_covers.cbegin(), m_covers.cend(), [window](const std::unique_ptr<WindowCover> &cover) {
            return cover->window() == window;
        });
        if (window != m_dialog && !covered && window->isVisible() && isWorkWindow(window))
            m_covers.push_back(std::make_unique<WindowCover>(window));
    }
}

// Something that was under way opened a box. It is covered too, and the lock comes before it again.
void ScreenLock::coverLate()
{
    if (!isLocked())
        return;
    cover();
    m_dialog->hide();
    m_dialog->show();
    m_dialog->activateWindow();
}

void ScreenLock::release()
{
    m_dialog->deleteLater();
    m_dialog.clear();
    // the last one covered is the one in front: it gets its focus last
    m_covers.clear();
    touch();
    emit unlocked();
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        // the first touch after the computer slept finds the window locked, and does nothing else
        if (overslept()) {
            lock();
            return true;
        }
        touch();
    }
    if (event->type() == QEvent::Show && isLocked() && watched != m_dialog && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && isWorkWindow(widget))
            QMetaObject::invokeMethod(this, &ScreenLock::coverLate, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::ui::desk

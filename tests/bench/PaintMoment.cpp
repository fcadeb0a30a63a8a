// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/PaintMoment.h"

#include <QCoreApplication>
#include <QEvent>

namespace gatehouse::bench {

PaintMoment::PaintMoment(std::function<bool(QObject &)> isIt, std::function<void()> painted)
    : m_isIt(std::move(isIt))
    , m_painted(std::move(painted))
{
    QCoreApplication::instance()->installEventFilter(this);
}

// A widget and all around it are painted and flushed within one event of their window, so an event of our own that overtakes all others
// comes right after.
bool PaintMoment::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_met && event->type() == QEvent::Paint && m_isIt(*watched)) {
        m_met = true;
        QCoreApplication::instance()->removeEventFilter(this);
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

bool PaintMoment::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_painted();
    return true;
}

} // namespace gatehouse::bench

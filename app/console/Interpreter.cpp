// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Interpreter.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

QString bare(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

QString Interpreter::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // asked again from within: then it is the others' turn
    thread_local bool asking = false;
    if (asking)
        return {};
    asking = true;
    const QString shown = QCoreApplication::translate(context, source, disambiguation, n);
    asking = false;
    const QMutexLocker locker(&m_mutex);
    m_sources[bare(shown)].insert(bare(QString::fromUtf8(source)));
    return shown;
}

QSet<QString> Interpreter::sourcesOf(QString shown) const
{
    const QMutexLocker locker(&m_mutex);
    return m_sources.value(bare(std::move(shown)));
}

} // namespace gatehouse::console

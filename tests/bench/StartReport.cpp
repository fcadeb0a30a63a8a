// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/StartReport.h"

#include "bench/Memory.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>

namespace gatehouse::bench {

using namespace Qt::Literals::StringLiterals;

qint64 StartReport::nowNanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void StartReport::reach(const char *stage)
{
    m_stages.insert(QLatin1StringView(stage), nowNanoseconds());
}

void StartReport::noteMemory(const char *when)
{
    m_memory.insert(QLatin1StringView(when), mebibytesOf("VmHWM:"));
}

void StartReport::setRows(qint64 rows)
{
    m_rows = rows;
}

void StartReport::print() const
{
    const QJsonObject line{{u"stages"_s, m_stages}, {u"peak_mib"_s, m_memory}, {u"rows"_s, m_rows}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace gatehouse::bench

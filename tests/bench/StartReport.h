// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace gatehouse::bench {

/// What a program that is started by StartBench has to tell: one line of JSON. All times are of the clock that runs for all processes alike.
class StartReport {
public:
    static qint64 nowNanoseconds();

    /// Notes that a stage of the start is reached.
    void reach(const char *stage);
    /// Notes the most memory that this process has had so far.
    void noteMemory(const char *when);
    void setRows(qint64 rows);
    /// Prints the line; for the end, since printing takes time.
    void print() const;

private:
    QJsonObject m_stages;
    QJsonObject m_memory;
    qint64 m_rows = 0;
};

} // namespace gatehouse::bench

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/Memory.h"

#include <QFile>

namespace gatehouse::bench {

double mebibytesOf(const char *entry)
{
    constexpr double kKibibytes = 1024;
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(entry))
            return line.simplified().split(' ').value(1).toDouble() / kKibibytes;
    }
    return 0;
}

} // namespace gatehouse::bench

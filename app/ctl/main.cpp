// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Program.h"

#include <QCoreApplication>
#include <QThreadPool>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatehousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    const int status = gatehouse::ctl::runProgram(QCoreApplication::arguments().mid(1));
    // A database that a pool thread still closes must be closed before Qt's own tables go.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

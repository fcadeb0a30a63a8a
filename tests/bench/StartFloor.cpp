// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0

// The least that a program with a window does: what StartBench compares the start of the console with. As large as the console's window.
#include "bench/PaintMoment.h"
#include "bench/StartReport.h"

#include <QApplication>
#include <QWidget>

using namespace gatehouse;

int main(int argc, char **argv)
{
    bench::StartReport report;
    report.reach("main");
    QApplication application(argc, argv);
    report.reach("application");
    QWidget window;
    window.resize(1280, 800);
    const bench::PaintMoment moment([&window](QObject &painted) { return &painted == &window; },
                                    [&report] {
                                        report.reach("painted");
                                        report.noteMemory("painted");
                                        QCoreApplication::quit();
                                    });
    window.show();
    QApplication::exec();
    report.print();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/ProgressLine.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gatehouse::ctl {

namespace {

using Stage = support::LoadProgress::Stage;

constexpr int kBarWidth = 24;

volatile std::sig_atomic_t interrupted = 0;

// The next one finds the system's own answer again.
void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

QString bar(double part)
{
    const int full = static_cast<int>(part * kBarWidth);
    return QString(full, QChar(0x2588)) + QString(kBarWidth - full, QChar(0x2591));
}

} // namespace

ProgressLine::ProgressLine(support::LoadProgress &progress, Shown shown)
    : m_progress(progress)
    , m_isShown(shown == Shown::AtTerminal && isTerminal())
{
    interrupted = 0;
    std::signal(SIGINT, &onInterrupt);
    m_stageTime.start();
}

ProgressLine::~ProgressLine()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_isShown)
        std::fprintf(stderr, "\r%*s\r", static_cast<int>(m_width), "");
}

void ProgressLine::update()
{
    if (interrupted != 0)
        m_progress.stopped = true;
    if (m_stage != m_progress.stage) {
        m_stage = m_progress.stage;
        m_stageTime.restart();
    }
    if (!m_isShown)
        return;
    const QString line = text(m_progress, m_stageTime.elapsed());
    const QString covered = line + QString(std::max<qsizetype>(0, m_width - line.size()), QLatin1Char(' '));
    m_width = line.size();
    std::fprintf(stderr, "\r%s", covered.toUtf8().constData());
    std::fflush(stderr);
}

QString ProgressLine::text(const support::LoadProgress &progress, qint64 milliseconds)
{
    const QLocale locale = QLocale::c();
    const qint64 all = progress.all;
    const qint64 done = progress.done;
    const double part = all > 0 ? std::min(1.0, double(done) / double(all)) : 0;
    if (progress.stopped)
        return QCoreApplication::translate("ProgressLine", "Stopping, and taking everything back …");
    switch (progress.stage) {
    case Stage::Preparing: return QCoreApplication::translate("ProgressLine", "Preparing …");
    case Stage::Rows: {
        const qint64 rate = milliseconds > 0 ? done * 1000 / milliseconds : 0;
        return QCoreApplication::translate("ProgressLine", "%1 %2 rows, %3 a second")
            .arg(bar(part), locale.toString(done), locale.toString(rate));
    }
    case Stage::Indexes:
        return QCoreApplication::translate("ProgressLine", "%1 Making indexes: %2 of %3")
            .arg(bar(part), QString::number(done), QString::number(all));
    case Stage::Sizes: return QCoreApplication::translate("ProgressLine", "Learning the sizes of the tables …");
    }
    return {};
}

} // namespace gatehouse::ctl

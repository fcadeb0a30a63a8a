// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/LoadProgress.h"

#include <QElapsedTimer>
#include <QString>

namespace gatehouse::ctl {

/// How far a long load is, as one line of standard error that is written over; only at a terminal. While one is there Ctrl+C asks the load to
/// stop, and a second one ends the program.
class ProgressLine {
public:
    enum class Shown { AtTerminal, Never };

    ProgressLine(support::LoadProgress &progress, Shown shown);
    /// The line goes.
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Shows how far it is by now, and hands on that somebody pressed Ctrl+C.
    void update();
    /// What the line says after so many milliseconds of the stage.
    static QString text(const support::LoadProgress &progress, qint64 milliseconds);

private:
    support::LoadProgress &m_progress;
    bool m_isShown = false;
    QElapsedTimer m_stageTime;
    support::LoadProgress::Stage m_stage = support::LoadProgress::Stage::Preparing;
    qsizetype m_width = 0;
};

} // namespace gatehouse::ctl

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/OutcomeAsker.h"

#include "support/WhenDone.h"

namespace gatehouse::ui::page {

using support::ErrorCode;

namespace {

constexpr int kFirstPause = 500; // milliseconds
constexpr int kLongestPause = 8'000;

// The database is away, or still busy with the end of the save.
bool passes(ErrorCode code)
{
    return code == ErrorCode::Unknown || code == ErrorCode::Unreachable || code == ErrorCode::Locked;
}

} // namespace

OutcomeAsker::OutcomeAsker(const std::shared_ptr<services::Workspace> &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutcomeAsker::askNow);
}

void OutcomeAsker::begin(const support::Error &error, std::optional<services::Entity> made)
{
    m_request = error.arguments.value(0);
    m_made = made;
    m_pause = kFirstPause;
    m_asks = true;
    m_timer.start(m_pause);
}

void OutcomeAsker::askNow()
{
    if (!m_asks || m_waits)
        return;
    m_timer.stop();
    m_waits = true;
    support::whenDone(services::OutcomeService(*m_workspace).ask(m_request, m_made), this,
                      [this](const support::Result<services::SaveOutcome> &answer) { onAnswer(answer); });
}

void OutcomeAsker::onAnswer(const support::Result<services::SaveOutcome> &answer)
{
    m_waits = false;
    if (!answer.ok() && passes(answer.error().code)) {
        m_pause = qMin(2 * m_pause, kLongestPause);
        m_timer.start(m_pause);
        return;
    }
    m_asks = false;
    if (answer.ok())
        emit answered(*answer);
    else
        emit failed(answer.error());
}

} // namespace gatehouse::ui::page

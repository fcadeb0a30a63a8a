// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/OutcomeService.h"

#include <QObject>
#include <QTimer>

namespace gatehouse::ui::page {

/// Asks again and again, until the database answers, whether a save arrived whose end was not heard of (ErrorCode::Unknown).
class OutcomeAsker : public QObject {
    Q_OBJECT

public:
    OutcomeAsker(const std::shared_ptr<services::Workspace> &workspace, QObject *parent);

    /// Begins to ask after the request of `error`; `made` says what kind of record it was to make.
    void begin(const support::Error &error, std::optional<services::Entity> made);
    bool asks() const { return m_asks; }
    /// Asks now, without waiting for the next time.
    void askNow();

signals:
    void answered(gatehouse::services::SaveOutcome outcome);
    /// It cannot be asked at all (the login is gone, say): the reason.
    void failed(const support::Error &error);

private:
    void onAnswer(const support::Result<services::SaveOutcome> &answer);

    std::shared_ptr<services::Workspace> m_workspace;
    QTimer m_timer;
    QString m_request;
    std::optional<services::Entity> m_made;
    int m_pause = 0; // milliseconds
    bool m_asks = false;
    bool m_waits = false; ///< for the answer to a question that is on its way
};

} // namespace gatehouse::ui::page

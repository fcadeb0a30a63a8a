// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/lifecycle/Ending.h"

class QAction;

namespace gatehouse::ui::lifecycle {
class LeaverFlow;
}

namespace gatehouse::ui::record {

/// What the page of a record lends to the actions that end it.
struct LifeHooks {
    std::function<QString()> name; ///< of the record, as a person knows it
    std::function<qint64()> key;
    std::function<bool()> isActive;
    std::function<QFuture<support::Result<domain::Effect>>(domain::Turn turn)> effect;
    std::function<void(domain::Turn turn)> turn; ///< stores it
    std::function<QFuture<support::Result<void>>()> check;
    std::function<QFuture<support::Result<void>>()> remove;
};

/// **Deactivate** or **Activate**, **Leaver…** and **Delete…** of one record, with the questions before them. Facilities do not leave.
class LifeActions : public QObject {
    Q_OBJECT

public:
    LifeActions(const page::PageContext &context, services::Entity entity, LifeHooks hooks, QObject *parent);

    /// For **More**, in their order.
    QList<QAction *> all() const;
    QAction *deletion() const { return m_delete; }
    QAction *leaving() const { return m_leave; }
    /// The word of the first action follows the record.
    void showActive(bool active);
    /// Asks what turning the record would do, then goes one way or the other.
    void confirm(domain::Turn turn, std::function<void()> proceed, std::function<void()> stay);

signals:
    /// Something was done, or cannot be: a sentence for the page.
    void done(const QString &sentence);
    void refused(const QString &sentence);
    /// The record is gone.
    void removed();

private:
    lifecycle::EndingHooks endingHooks(const page::PageContext &context);

    LifeHooks m_hooks;
    lifecycle::Ending *m_ending;
    lifecycle::LeaverFlow *m_leaver = nullptr;
    QAction *m_toggle;
    QAction *m_leave = nullptr;
    QAction *m_delete;
};

} // namespace gatehouse::ui::record

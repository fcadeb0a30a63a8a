// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Effect.h"
#include "support/Result.h"
#include "ui/page/PageContext.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace gatehouse::ui::lifecycle {

/// What a record page lends to the questions about its record.
struct EndingHooks {
    std::function<QString()> name;                                                     ///< of the record, as a person knows it
    std::function<QFuture<support::Result<domain::Effect>>(domain::Turn turn)> effect; ///< who loses or gains what
    std::function<QFuture<support::Result<void>>()> check; ///< ok when nothing stands against deleting
    std::function<QFuture<support::Result<void>>()> remove;
    std::function<void(const support::Error &error)> refused; ///< tell why it was not done
    std::function<void()> removed;                            ///< the record is gone
};

/// Asks before a record is deactivated, activated or deleted. The effect is counted first, while the page stays usable, and stands in
/// the question; where nobody loses or gains anything there is none. One question at a time.
class Ending : public QObject {
    Q_OBJECT

public:
    Ending(const page::PageContext &context, EndingHooks hooks, QObject *parent);

    /// `proceed` when the person agrees or nobody has to be asked; `stay` when not, or when it could not be counted.
    void turn(
        domain::Turn turn, std::function<void()> proceed, std::function<void()> stay = [] {});
    /// Says what history there is, or asks and deletes.
    void removeRecord();
    bool isBusy() const { return m_busy; }

signals:
    void busyChanged();

private:
    void setBusy(bool busy);
    bool agreed(const domain::Effect &effect) const;
    void askRemoval();

    page::PageContext m_context;
    EndingHooks m_hooks;
    bool m_busy = false;
};

} // namespace gatehouse::ui::lifecycle

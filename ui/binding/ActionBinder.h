// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;

namespace gatehouse::ui::binding {

/// Keeps actions enabled, or disabled with the reason, by asking for the reason anew whenever something may have changed it.
class ActionBinder : public QObject {
    Q_OBJECT

public:
    /// Why the action cannot be used now, as a sentence; empty when it can.
    using ReasonAgainst = std::function<QString()>;

    explicit ActionBinder(QObject *parent);

    void bind(QAction *action, ReasonAgainst reasonAgainst);
    /// Asks for all reasons anew.
    void refresh();

private:
    QList<std::pair<QAction *, ReasonAgainst>> m_bound;
};

} // namespace gatehouse::ui::binding

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QObject;

namespace gatehouse::services {
struct Operator;
enum class Duty;
} // namespace gatehouse::services

namespace gatehouse::ui::page {

/// An action with its word and its key; ActionBar and menus show both.
QAction *makeAction(const QString &word, const QKeySequence &key, QObject *parent);

/// Enables the action when there is no reason against it, else disables it and says the reason in its tooltip and to screen
/// readers: what is disabled says why.
void setAvailable(QAction *action, const QString &reasonAgainst = {});

/// The sentence why the operator may not, empty when he may (FLU-02): "Only the groups Administrator and Portal Admin …".
QString refusal(const services::Operator &currentOperator, services::Duty duty);

} // namespace gatehouse::ui::page

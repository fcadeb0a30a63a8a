// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/PortalUserEditor.h"

#include <QWidget>

namespace gatehouse::ui::widgets {
class ChecklistPanel;
struct ChecklistRow;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::portalusers {

/// The three live panels: **What is still missing**, **They sign in as**, **What they will see**.
class PortalUserPanel : public QWidget {
    Q_OBJECT

public:
    explicit PortalUserPanel(QWidget *parent = nullptr);

    void show(const editors::PortalUserEditor &editor, const QDateTime &now);

signals:
    /// The field of this key mends it.
    void fixRequested(const QString &key);

private:
    QList<widgets::ChecklistRow> rowsOf(const editors::PortalUserEditor &editor, const QDateTime &now) const;

    widgets::ChecklistPanel *m_list;
    QStringList m_shown;
};

} // namespace gatehouse::ui::portalusers

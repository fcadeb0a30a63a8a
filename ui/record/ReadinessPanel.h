// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/UserService.h"

#include <QWidget>

class QLabel;

namespace gatehouse::ui::widgets {
class ChecklistPanel;
struct ChecklistRow;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::record {

/// A condition as a row of a checklist: tick or cross, the sentence, **Fix** where something mends it. Its key is the condition's.
widgets::ChecklistRow checklistRow(const domain::Condition &condition, const QDateTime &now);

/// The panel at the right of a record: whether the user is ready, why not, **Fix** beside each cause, and *What they will see*.
class ReadinessPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReadinessPanel(QWidget *parent = nullptr);

    /// `now` in UTC.
    void showReadiness(const domain::Readiness &readiness, const services::PortalPreview &preview, const QDateTime &now);
    /// Says why there is nothing to show yet.
    void showNothing(const QString &heading, const QString &sentence);
    /// A further section of text; an empty text takes it away.
    void setSection(const QString &title, const QString &text);

    /// *What they will see*: how many facilities, assets and sections, and which.
    static QString previewText(const services::PortalPreview &preview);

signals:
    void fixRequested(const gatehouse::domain::Condition &condition);

private:
    widgets::ChecklistPanel *m_list;
    QLabel *m_note;
    domain::Readiness m_readiness;
};

} // namespace gatehouse::ui::record

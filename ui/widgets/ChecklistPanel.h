// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gatehouse::ui::widgets {

enum class CheckSign { Tick, Cross, Waiting };

/// One row of a checklist. `key` comes back with fixRequested; without `fix` there is no button.
struct ChecklistRow {
    QString key;
    CheckSign sign = CheckSign::Tick;
    QString text;
    QString fix; ///< what the button does, for screen readers: "Fix: <fix>"; what is seen is **Fix**
};

/// A heading, rows with a tick or a cross and one sentence each, **Fix** where something can be mended, then further sections
/// of text: the panel of readiness, *What is still missing*, *What they will see*.
class ChecklistPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistPanel(QWidget *parent = nullptr);

    QString heading() const;
    void setHeading(const QString &heading);
    void setRows(const QList<ChecklistRow> &rows);
    /// Adds a section, or replaces the text of the one with this title; an empty text takes it away.
    void setSection(const QString &title, const QString &text);

Q_SIGNALS:
    void fixRequested(const QString &key);

private:
    struct Section {
        QLabel *title;
        QLabel *text;
    };

    QWidget *rowWidget(const ChecklistRow &row);

    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_layout;
    QList<Section> m_sections;
};

} // namespace gatehouse::ui::widgets

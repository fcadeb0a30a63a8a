// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/RecordEditor.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;
class QScrollArea;

namespace gatehouse::ui::record {

/// What two people changed in one record at once: mine and theirs side by side, mine chosen, each switchable. Stands in the page,
/// at the same place for all records, and is away while nothing collides.
class MergePanel : public QWidget {
    Q_OBJECT

public:
    /// How a field is called on the page, and how its text shows there.
    struct Words {
        std::function<QString(const QString &key)> label;
        std::function<QString(const QString &key, const QString &text)> shown;
    };

    MergePanel(editors::RecordEditor &editor, Words words, QWidget *parent = nullptr);

    /// Puts the focus to the first decision.
    void focusFirst();

private:
    struct Row {
        QString key;
        editors::Collision::Kind kind;
        QRadioButton *mine;
        QRadioButton *theirs;
    };

    void refresh();
    void rebuild();
    void addRow(int at);
    void fill(int at);
    void write(QRadioButton *button, const QString &text, const QString &accessible) const;
    QString label(const editors::Collision &collision) const;
    QString text(const editors::Collision &collision, editors::Side side) const;

    editors::RecordEditor &m_editor;
    Words m_words;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
};

} // namespace gatehouse::ui::record

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QVBoxLayout;

namespace gatehouse::ui::widgets {

/// Whether a section can be folded away, and how it starts.
enum class Folding { Fixed, Folded, Unfolded };

/// A titled part of a form: fields in up to `columns` columns, in reading order, one under the other when the window is
/// narrower than 900 (look.md, Proportions).
class FormSection : public QWidget {
    Q_OBJECT

public:
    static constexpr int kNarrowWindow = 900;

    FormSection(const QString &title, int columns, Folding folding, QWidget *parent = nullptr);

    /// Takes the widget, usually a FormField; `span` columns wide. Tab order is the order of these calls.
    void addField(QWidget *field, int span = 1);
    /// Takes a widget over the whole width.
    void addWide(QWidget *widget);

    QString title() const;
    bool folded() const;
    void setFolding(Folding folding);
    /// The columns in use at the present width.
    int shownColumns() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void foldingChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        QWidget *widget;
        int span;
    };

    void arrange(int columns);
    int fittingColumns() const;

    QString m_title;
    int m_columns;
    int m_shownColumns = 0;
    QAbstractButton *m_fold = nullptr;
    QWidget *m_body;
    QGridLayout *m_grid;
    QList<Entry> m_entries;
};

/// The sections of a form, one under the other.
class FormGrid : public QWidget {
    Q_OBJECT

public:
    explicit FormGrid(QWidget *parent = nullptr);

    FormSection *addSection(const QString &title, int columns = 2, Folding folding = Folding::Fixed);
    QList<FormSection *> sections() const;

private:
    QVBoxLayout *m_layout;
    QList<FormSection *> m_sections;
};

} // namespace gatehouse::ui::widgets

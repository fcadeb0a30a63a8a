// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/Generation.h"
#include "ui/page/PageContext.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;

namespace gatehouse::ui::widgets {
class FormField;
class LookupEdit;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::access {

/// A field that finds one user or one facility while somebody types. Who alone fits, or fits exactly, is chosen by that; several are
/// listed below it: Down goes to them, Enter takes one. The button "…" of a user opens **Find User…**.
class LiveLookup : public QWidget {
    Q_OBJECT

public:
    LiveLookup(services::Entity entity, const QString &label, page::PageContext context, QWidget *parent = nullptr);
    ~LiveLookup() override;

    /// Who or what is chosen now.
    const std::optional<services::FindRow> &chosen() const { return m_chosen; }
    /// Chooses the record of that key, as soon as it is read.
    void choose(qint64 key);
    void choose(const services::FindRow &row);
    QLineEdit *field() const;

signals:
    /// chosen() is another, or nobody, or the same one anew.
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void take(const QString &text, const QList<services::FindRow> &rows, bool all);
    void set(const std::optional<services::FindRow> &row);
    void offer(const QList<services::FindRow> &rows, bool all);
    void takeListed(int row);
    void openDialog();
    bool isExactly(const services::FindRow &row, const QString &folded) const;
    QString shown(const services::FindRow &row) const;

    services::Entity m_entity;
    page::PageContext m_context;
    services::FindService m_finds;
    paging::Generation m_questions;
    widgets::LookupEdit *m_edit;
    widgets::FormField *m_form;
    QListWidget *m_list;
    QList<services::FindRow> m_listed;
    std::optional<services::FindRow> m_chosen;
};

} // namespace gatehouse::ui::access

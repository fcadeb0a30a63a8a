// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/record/LinkModel.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;

namespace gatehouse::ui::widgets {
class EmptyState;
class TableView;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::record {

/// The words of a grid of links.
struct LinkWords {
    QString title;   ///< **Labs**
    QString add;     ///< **Add Lab**
    QString remove;  ///< **Remove Lab**
    QString empty;   ///< why it is empty
    QString todo;    ///< and what to do
};

/// Where the buttons stand under the grid: a contact's at its right (FLU-28).
enum class ButtonsAt { Left, Right };

/// The labs of a user or the facilities of a contact, with the buttons that add, remove and choose the default. Double-click,
/// Enter and **Make Default** choose it; F2 or a double-click on a date changes the date.
class LinkGrid : public QWidget {
    Q_OBJECT

public:
    LinkGrid(const LinkWords &words, LinkDates dates, ButtonsAt place, QWidget *parent = nullptr);

    void setLinks(const QList<domain::FacilityLink> &links);
    /// What is wrong with the links; empty when nothing.
    void setProblem(const QString &problem);
    /// The day in the site's zone, for what has not begun, ends soon or has ended.
    void setToday(QDate today);
    void setDateEditing(LinkModel::Editing editing);
    /// The chosen link, or none.
    std::optional<domain::FacilityRef> chosen() const;
    /// Chooses the row of a facility.
    void choose(domain::FacilityKey facility);
    /// Chooses it and opens its date, where dates can be edited.
    void editDate(domain::FacilityKey facility, LinkModel::Column column);

    QAction *adding() const { return m_add; }
    QAction *removing() const { return m_remove; }
    QAction *makingDefault() const { return m_default; }
    widgets::TableView *table() const { return m_table; }

signals:
    void addRequested();
    void removeRequested(gatehouse::domain::FacilityKey facility);
    void defaultRequested(gatehouse::domain::FacilityKey facility);
    void validityEdited(gatehouse::domain::FacilityKey facility, const gatehouse::domain::Period &validity);
    /// A date that was typed is none.
    void dateRefused(const gatehouse::support::Error &error);
    /// chosen() changed, or the links.
    void choiceChanged();

private:
    void layOut(const LinkWords &words, ButtonsAt place);
    void fillButtons(QHBoxLayout *row, ButtonsAt place);
    void setColumnWidths(LinkDates dates);

    LinkModel *m_model;
    widgets::TableView *m_table;
    QLabel *m_problem;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_default;
};

} // namespace gatehouse::ui::record

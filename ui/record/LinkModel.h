// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <QAbstractTableModel>

namespace gatehouse::ui::record {

/// Whether each link shows its own dates, which only a contact's facilities have.
enum class LinkDates { Shown, Hidden };

/// The labs of a user or the facilities of a contact: few rows, given whole. The two date columns can be edited where they are
/// shown; an edit is only told, the list that comes back shows it.
class LinkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Code, Default, ValidFrom, ValidUntil };

    explicit LinkModel(LinkDates dates, QObject *parent = nullptr);

    void setLinks(const QList<domain::FacilityLink> &links);
    const QList<domain::FacilityLink> &links() const { return m_links; }
    /// Whether dates can be edited now (a queued link has none yet).
    enum class Editing { Allowed, Refused };
    void setEditing(Editing editing) { m_editing = editing; }
    /// The day in the site's zone; without one nothing is said beside the dates.
    void setToday(QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void validityEdited(gatehouse::domain::FacilityKey facility, const gatehouse::domain::Period &validity);
    /// What was typed is no date.
    void dateRefused(const gatehouse::support::Error &error);

private:
    QString text(const domain::FacilityLink &link, int column) const;
    /// The same with what the date means today: `2026-11-27 (ends in 5 days)`.
    QString shown(const domain::FacilityLink &link, int column) const;

    LinkDates m_dates;
    Editing m_editing = Editing::Refused;
    QList<domain::FacilityLink> m_links;
    QDate m_today;
};

} // namespace gatehouse::ui::record

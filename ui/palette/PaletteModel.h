// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QKeySequence>

#include <functional>

namespace gatehouse::ui::palette {

/// One line of the palette.
struct PaletteEntry {
    enum class Kind { Recent, Action, Record };
    Kind kind = Kind::Action;
    QString name;
    QString place;  ///< the menu, the page, the kind of record and what tells it from others
    QString key;    ///< in words; may be empty
    QString reason; ///< why it cannot be chosen now; empty: it can
    std::function<void()> run;
};

/// What the palette lists. A screen reader hears name, place, key and, where there is one, the reason.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeyRole, ReasonRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    const PaletteEntry &entryAt(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace gatehouse::ui::palette

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/PaletteModel.h"

namespace gatehouse::ui::palette {

namespace {

QString spoken(const PaletteEntry &entry)
{
    QStringList parts{entry.name, entry.place, entry.key, entry.reason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::AccessibleTextRole: return spoken(entry);
    case Qt::ToolTipRole: return entry.reason.isEmpty() ? QVariant() : QVariant(entry.reason);
    case PlaceRole: return entry.place;
    case KeyRole: return entry.key;
    case ReasonRole: return entry.reason;
    case KindRole: return int(entry.kind);
    default: return {};
    }
}

// One that cannot be chosen now can be walked to: it says why.
Qt::ItemFlags PaletteModel::flags(const QModelIndex &) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace gatehouse::ui::palette

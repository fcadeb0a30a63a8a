// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/SeerModel.h"

namespace gatehouse::ui::access {

using services::Seer;

void SeerModel::setSeers(const QList<Seer> &seers)
{
    beginResetModel();
    m_seers = seers;
    endResetModel();
}

const Seer *SeerModel::at(int row) const
{
    return row >= 0 && row < m_seers.size() ? &m_seers.at(row) : nullptr;
}

int SeerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_seers.size());
}

int SeerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Check + 1;
}

QVariant SeerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Seer &seer = m_seers.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Check)
        return tr("The chain from %1 to it, link by link").arg(seer.user.username);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return seer.user.first.isEmpty() ? seer.user.last
                                         : tr("%1, %2", "last name, first name").arg(seer.user.last, seer.user.first);
    case Username: return seer.user.username;
    case Contact: return seer.contact.id;
    case Through: return seer.through.join(QStringLiteral(", "));
    case Check: return tr("Check…");
    default: return {};
    }
}

QVariant SeerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Username: return tr("Username");
    case Contact: return tr("Contact");
    case Through: return tr("Through");
    case Check: return tr("Access");
    default: return {};
    }
}

} // namespace gatehouse::ui::access

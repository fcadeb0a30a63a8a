// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/LinkModel.h"

#include "domain/Readiness.h"
#include "ui/text/ReadinessText.h"

namespace gatehouse::ui::record {

using domain::FacilityLink;

LinkModel::LinkModel(LinkDates dates, QObject *parent) : QAbstractTableModel(parent), m_dates(dates) {}

void LinkModel::setLinks(const QList<FacilityLink> &links)
{
    if (links == m_links)
        return;
    beginResetModel();
    m_links = links;
    endResetModel();
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_dates == LinkDates::Shown ? ValidUntil + 1 : Default + 1;
}

QString LinkModel::text(const FacilityLink &link, int column) const
{
    switch (column) {
    case Name: return link.facility.active ? link.facility.name : tr("%1 (inactive)").arg(link.facility.name);
    case Code: return link.facility.code;
    case Default: return link.isDefault ? tr("Default") : QString();
    case ValidFrom: return link.validity.from.toString(Qt::ISODate);
    case ValidUntil: return link.validity.until.toString(Qt::ISODate);
    default: return {};
    }
}

QString LinkModel::shown(const FacilityLink &link, int column) const
{
    const QString plain = text(link, column);
    if (!m_today.isValid() || plain.isEmpty() || column < ValidFrom)
        return plain;
    const domain::Period::Stand stand = link.validity.at(m_today);
    if (column == ValidFrom)
        return stand == domain::Period::Stand::NotYet ? tr("%1 (not yet)", "a date").arg(plain) : plain;
    if (stand == domain::Period::Stand::Over)
        return tr("%1 (ended)", "a date").arg(plain);
    const qint64 days = m_today.daysTo(link.validity.until);
    if (stand == domain::Period::Stand::NotYet || days > domain::kEndingDays)
        return plain;
    return tr("%1 (%2)", "a date; ends in 5 days").arg(plain, text::ReadinessText::inDays(days));
}

void LinkModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (!m_links.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacilityLink &link = m_links.at(index.row());
    if (role == Qt::DisplayRole)
        return shown(link, index.column());
    if (role == Qt::EditRole)
        return text(link, index.column());
    if (role == Qt::ToolTipRole && (flags(index) & Qt::ItemIsEditable) != 0)
        return tr("Double-click or F2 changes the date");
    return {};
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Facility");
    case Code: return tr("Code");
    case Default: return tr("Default");
    case ValidFrom: return tr("Valid from");
    case ValidUntil: return tr("Valid until");
    default: return {};
    }
}

Qt::ItemFlags LinkModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() >= ValidFrom && m_editing == Editing::Allowed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LinkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() < ValidFrom)
        return false;
    const FacilityLink &link = m_links.at(index.row());
    const auto date = domain::parseDate(value.toString());
    if (!date) {
        const bool from = index.column() == ValidFrom;
        emit dateRefused(support::Error::invalid(from ? QStringLiteral("valid-from") : QStringLiteral("valid-until"), date.error().reason));
        return false;
    }
    domain::Period validity = link.validity;
    (index.column() == ValidFrom ? validity.from : validity.until) = *date;
    if (validity != link.validity)
        emit validityEdited(link.facility.key, validity);
    return true;
}

} // namespace gatehouse::ui::record

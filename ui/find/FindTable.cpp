// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindTable.h"

#include "lists/FindListModel.h"
#include "ui/text/ReadinessText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/StateDelegate.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>

namespace gatehouse::ui::find {

using lists::FindListModel;
using services::Entity;
using widgets::StateMark;
using Column = FindListModel::Column;

namespace {

int widthOf(Column column)
{
    switch (column) {
    case Column::Name: return 200;
    case Column::Username: return 140;
    case Column::ContactId: return 184;
    case Column::Contact:
    case Column::Facilities:
    case Column::Labs:
    case Column::Groups: return 150;
    case Column::Email: return 220;
    case Column::Ready: return 230;
    case Column::LastSignIn: return 144;
    case Column::PortalUsers: return 130;
    case Column::Lab:
    case Column::Assets:
    case Column::Active: return 90;
    case Column::Customer: return 100;
    default: return 110;
    }
}

/// The column that takes the room that is left: the one that is cut first. Of users several are, and nothing is left in a small window.
std::optional<Column> roomiest(services::Entity entity)
{
    switch (entity) {
    case Entity::User: return std::nullopt;
    case Entity::Contact: return Column::Facilities;
    case Entity::Facility:
    case Entity::Group: return Column::Name;
    }
    return std::nullopt;
}

/// Whether a person sees the column before choosing any.
bool isShownAtFirst(services::Entity entity, Column column, TableRoom room)
{
    if (entity != Entity::User)
        return true;
    switch (column) {
    case Column::Labs:
    case Column::Groups:
    case Column::Email:
    case Column::ValidUntil: return false;
    case Column::LastSignIn:
    case Column::Type: return room == TableRoom::Page;
    default: return true;
    }
}

StateMark readyMark(const QModelIndex &index)
{
    switch (static_cast<FindListModel::ReadyStand>(index.data(FindListModel::ReadinessRole).toInt())) {
    case FindListModel::ReadyStand::Ready: return StateMark::Good;
    case FindListModel::ReadyStand::AdmittedOnly:
    case FindListModel::ReadyStand::Unfinished: return StateMark::Warning;
    case FindListModel::ReadyStand::NotApplicable: break;
    }
    return StateMark::None;
}

} // namespace

FindListModel *makeModel(services::Workspace &workspace, Entity entity, QObject *parent)
{
    FindListModel::Words words;
    const support::Clock &clock = workspace.clock();
    words.readiness = [&clock](const domain::Readiness &readiness) {
        return text::ReadinessText::shortText(readiness, clock.now());
    };
    words.moment = [&clock](const QDateTime &when) { return text::TimeText::moment(when, clock.now()); };
    words.date = [](QDate date) { return text::TimeText::date(date); };
    return new FindListModel(workspace, entity, parent, words);
}

void prepareTable(widgets::TableView &table, FindListModel &model, TableRoom room)
{
    if (table.model() != &model)
        table.setModel(&model);
    const std::optional<Column> wide = roomiest(model.entity());
    table.horizontalHeader()->setStretchLastSection(!wide);
    for (int section = 0; section < model.columnCount(); ++section) {
        table.setColumnWidth(section, widthOf(model.columnAt(section)));
        table.setColumnHidden(section, !isShownAtFirst(model.entity(), model.columnAt(section), room));
    }
    if (wide)
        table.horizontalHeader()->setSectionResizeMode(model.sectionOf(*wide), QHeaderView::Stretch);
    if (const int ready = model.sectionOf(Column::Ready); ready >= 0)
        table.setItemDelegateForColumn(ready, new widgets::StateDelegate(readyMark, &table));
}

} // namespace gatehouse::ui::find

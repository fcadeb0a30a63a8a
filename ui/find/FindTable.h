// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"

namespace gatehouse::lists {
class FindListModel;
}

namespace gatehouse::ui::widgets {
class TableView;
}

namespace gatehouse::ui::find {

/// The model of an entity with our words for readiness and times. The workspace outlives it.
lists::FindListModel *makeModel(services::Workspace &workspace, services::Entity entity, QObject *parent);

/// How much room a table has: that of a page at 1280, or a part of it.
enum class TableRoom { Page, Narrow };

/// Gives a table its model, its delegates, and the columns shown at first with widths that fit the room without scrolling sideways.
void prepareTable(widgets::TableView &table, lists::FindListModel &model, TableRoom room);

} // namespace gatehouse::ui::find

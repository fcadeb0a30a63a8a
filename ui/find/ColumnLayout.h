// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gatehouse::lists {
class FindListModel;
}

namespace gatehouse::ui::widgets {
class TableView;
}

namespace gatehouse::ui::find {

/// The columns of a table as they are chosen, moved and sized, in the order in which they are seen: `Name=210`, `-Contact=150` (hidden).
QStringList columnLayout(const widgets::TableView &table, const lists::FindListModel &model);

/// Makes the columns so. A column that the text does not know stays shown at the end; an empty list changes nothing. The first column,
/// which names the record, always shows.
void setColumnLayout(widgets::TableView &table, const lists::FindListModel &model, const QStringList &layout);

} // namespace gatehouse::ui::find

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/ColumnLayout.h"

#include "lists/FindListModel.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QMetaEnum>

namespace gatehouse::ui::find {

using lists::FindListModel;

namespace {

constexpr int kNarrowest = 40;
constexpr int kWidest = 1200;

QMetaEnum columns()
{
    return QMetaEnum::fromType<FindListModel::Column>();
}

} // namespace

QStringList columnLayout(const widgets::TableView &table, const FindListModel &model)
{
    const QHeaderView &header = *table.horizontalHeader();
    QStringList layout;
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        const bool hidden = header.isSectionHidden(section);
        const QLatin1StringView name(columns().valueToKey(int(model.columnAt(section))));
        // a hidden section has no size of its own
        layout.append(QStringLiteral("%1%2=%3").arg(hidden ? QStringLiteral("-") : QString(), name,
                                                    QString::number(header.sectionSize(section))));
    }
    return layout;
}

void setColumnLayout(widgets::TableView &table, const FindListModel &model, const QStringList &layout)
{
    QHeaderView &header = *table.horizontalHeader();
    int place = 0;
    for (const QString &entry : layout) {
        const bool hidden = entry.startsWith(u'-');
        const QString name = entry.section(u'=', 0, 0).mid(hidden ? 1 : 0);
        bool known = false;
        const int value = columns().keyToValue(name.toLatin1().constData(), &known);
        const int section = known ? model.sectionOf(static_cast<FindListModel::Column>(value)) : -1;
        if (section < 0)
            continue;
        header.moveSection(header.visualIndex(section), place++);
        const int width = entry.section(u'=', 1).toInt();
        if (width >= kNarrowest && width <= kWidest)
            header.resizeSection(section, width);
        header.setSectionHidden(section, hidden && section != 0);
    }
}

} // namespace gatehouse::ui::find

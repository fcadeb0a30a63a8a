// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/Generation.h"
#include "services/RecentService.h"
#include "ui/page/PageContext.h"
#include "ui/palette/PaletteModel.h"

#include <QDialog>

class QLabel;
class QListView;

namespace gatehouse::ui::widgets {
class SearchField;
}

namespace gatehouse::ui::palette {

/// Ctrl+K: one field that finds any screen, any action of the window and of the page, and any record by name. What cannot be done now
/// is listed too and says why. While nothing is typed, the records viewed last come first (FP-03). Up and Down walk the list while the
/// focus stays in the field; Enter does it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        page::PageContext context;
        QList<PaletteEntry> actions;
        QList<services::Entity> records; ///< the entities that have a page
        QList<services::RecentRecord> recent;
    };

    CommandPalette(Parts parts, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void ask();
    void take(services::Entity entity, const QList<services::FindRow> &rows);
    void list();
    void walk(int rows);
    void choose();
    PaletteEntry entryOf(services::Entity entity, const services::FindRow &row, PaletteEntry::Kind kind);

    Parts m_parts;
    services::FindService m_finds;
    paging::Generation m_generation;
    QMap<services::Entity, QList<services::FindRow>> m_found;
    PaletteModel *m_model;
    widgets::SearchField *m_field;
    QListView *m_list;
    QLabel *m_remark;
};

/// What a record goes by in lists of several kinds: `User · a.lind · Metro Labs`.
QString placeOf(services::Entity entity, const services::FindRow &row);

} // namespace gatehouse::ui::palette

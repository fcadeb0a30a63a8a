// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/RecentService.h"
#include "ui/page/PageContext.h"

#include <QObject>

class QMenu;

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

/// **File**, **Recently Viewed** (FP-02, FP-03): notes each record that a tab shows, and keeps the menu of the last nine; each has a key.
class RecentRecords : public QObject {
    Q_OBJECT

public:
    /// `menu` is filled; it outlives this.
    RecentRecords(page::PageContext context, QMenu &menu, QObject *parent);

    /// The page is in front now.
    void pageShown(const page::Page *page);
    /// A record was changed or deleted: read again.
    void refresh();
    /// The newest first, without the record that is in front.
    QList<services::RecentRecord> others() const;

private:
    void fill();

    page::PageContext m_context;
    services::RecentService m_service;
    QMenu &m_menu;
    QList<services::RecentRecord> m_records;
    page::RecordAddress m_shown;
};

} // namespace gatehouse::ui::shell

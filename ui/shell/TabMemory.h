// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <QObject>

#include <functional>
#include <variant>

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

/// A tab that can come back: a find page, a record, a screen.
using TabAddress = std::variant<services::Entity, page::RecordAddress, page::ScreenAddress>;

/// Keeps which tabs are open, and gives them back at the next start. Of a record nothing is kept but its key; one that has gone
/// meanwhile does not come back, nor does one that was never saved.
class TabMemory : public QObject {
    Q_OBJECT

public:
    TabMemory(page::PageContext context, QObject *parent);

    /// Without a memory in the context nothing happens.
    void keep(const QList<page::Page *> &pages, const page::Page *current);

    struct Recalled {
        QList<TabAddress> tabs;
        qsizetype current = -1;
    };
    /// `done` comes later, since the database is asked which records are still there; with nothing when nothing was kept.
    void recall(std::function<void(const Recalled &)> done);

private:
    page::PageContext m_context;
};

} // namespace gatehouse::ui::shell

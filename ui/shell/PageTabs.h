// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <QTabWidget>

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

/// The pages as tabs. A page with unsaved changes has a mark; closing it asks, and waits for the save where that is the answer.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit PageTabs(widgets::Prompt &prompt, QWidget *parent = nullptr);

    /// Takes the page, shows it, and puts the focus into `field`.
    void add(page::Page *page, const QString &field = {});
    page::Page *currentPage() const;
    QList<page::Page *> pages() const;
    /// Closes the page, after asking when something is unsaved.
    void close(page::Page *page);
    /// Closes all pages; false when the person wants to stay, or a save is on its way, after which allReleased() may follow.
    bool releaseAll();

signals:
    /// Another page is shown, or the shown one changed its title.
    void currentTitleChanged();
    /// The save that releaseAll() waited for is done: it can be asked again.
    void releaseContinued();

private:
    enum class Leaving { Now, AfterSave, Stay };
    Leaving ask(page::Page *page);
    void refreshTab(page::Page *page);
    void drop(page::Page *page);

    widgets::Prompt &m_prompt;
};

} // namespace gatehouse::ui::shell

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <QTabWidget>

#include <functional>

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
    /// Puts the page that `make` gives in the place of another, after asking when that one has something unsaved.
    void replace(page::Page *page, const std::function<page::Page *()> &make);
    page::Page *currentPage() const;
    QList<page::Page *> pages() const;
    /// Closes the page, after asking when something is unsaved.
    void close(page::Page *page);
    enum class Release {
        Done,   ///< all pages are closed
        Saving, ///< a save is on its way, after which releaseContinued() may follow
        Stay,   ///< the person wants to stay
    };
    /// Closes all pages, asking for each that has something unsaved.
    Release releaseAll();

signals:
    /// Another page is shown, or the shown one changed its title.
    void currentTitleChanged();
    /// The save that releaseAll() waited for is done: it can be asked again.
    void releaseContinued();

private:
    enum class Leaving { Now, AfterSave, Stay };
    Leaving ask(page::Page *page);
    void exchange(page::Page *page, page::Page *by);
    void insert(int index, page::Page *page, const QString &field);
    void refreshTab(page::Page *page);
    void drop(page::Page *page);

    widgets::Prompt &m_prompt;
};

} // namespace gatehouse::ui::shell

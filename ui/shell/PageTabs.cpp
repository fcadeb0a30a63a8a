// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PageTabs.h"

#include "ui/page/Page.h"
#include "ui/widgets/Prompt.h"

#include <QTabBar>

namespace gatehouse::ui::shell {

using page::Page;

namespace {

constexpr qsizetype kLongestTab = 32;

QString shortened(const QString &text)
{
    return text.size() <= kLongestTab ? text : QString(text.left(kLongestTab - 1) + QChar(0x2026));
}

} // namespace

PageTabs::PageTabs(widgets::Prompt &prompt, QWidget *parent) : QTabWidget(parent), m_prompt(prompt)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setAccessibleName(tr("Pages"));
    tabBar()->setAccessibleName(tr("Pages"));
    tabBar()->setExpanding(false);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) { close(qobject_cast<Page *>(widget(index))); });
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::currentTitleChanged);
}

void PageTabs::add(Page *page, const QString &field)
{
    insert(count(), page, field);
}

void PageTabs::insert(int index, Page *page, const QString &field)
{
    connect(page, &Page::titleChanged, this, [this, page] { refreshTab(page); });
    connect(page, &Page::unsavedStateChanged, this, [this, page] { refreshTab(page); });
    connect(page, &Page::closeRequested, this, [this, page] { close(page); });
    insertTab(index, page, QString());
    refreshTab(page);
    setCurrentWidget(page);
    page->focusField(field);
}

Page *PageTabs::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

QList<Page *> PageTabs::pages() const
{
    QList<Page *> all;
    for (int index = 0; index < count(); ++index)
        all.append(qobject_cast<Page *>(widget(index)));
    return all;
}

void PageTabs::refreshTab(Page *page)
{
    const int index = indexOf(page);
    QString text = shortened(page->tabText()).replace(QLatin1Char('&'), QStringLiteral("&&"));
    if (page->hasUnsavedChanges())
        text = tr("%1 •", "the tab of a page with unsaved changes").arg(text);
    setTabText(index, text);
    setTabToolTip(index, page->hasUnsavedChanges() ? tr("%1 (not saved)").arg(page->titleText()) : page->titleText());
    emit currentTitleChanged();
}

PageTabs::Leaving PageTabs::ask(Page *page)
{
    if (!page->hasUnsavedChanges())
        return Leaving::Now;
    setCurrentWidget(page);
    widgets::PromptQuestion question;
    question.title = tr("Unsaved changes");
    question.text = tr("%1 has changes that are not saved.").arg(page->titleText());
    question.accept = tr("Save");
    question.alternative = tr("Close without saving");
    switch (m_prompt.ask(question)) {
    case widgets::PromptAnswer::Accepted: return Leaving::AfterSave;
    case widgets::PromptAnswer::Alternative: return Leaving::Now;
    case widgets::PromptAnswer::Refused: break;
    }
    return Leaving::Stay;
}

void PageTabs::close(Page *page)
{
    if (!page)
        return;
    switch (ask(page)) {
    case Leaving::Now: drop(page); break;
    case Leaving::AfterSave:
        connect(
            page, &Page::saved, this, [this, page] { drop(page); }, Qt::SingleShotConnection);
        page->save();
        break;
    case Leaving::Stay: break;
    }
}

void PageTabs::replace(Page *page, const std::function<Page *()> &make)
{
    switch (ask(page)) {
    case Leaving::Now: exchange(page, make()); break;
    case Leaving::AfterSave:
        connect(
            page, &Page::saved, this, [this, page, make] { exchange(page, make()); }, Qt::SingleShotConnection);
        page->save();
        break;
    case Leaving::Stay: break;
    }
}

void PageTabs::exchange(Page *page, Page *by)
{
    insert(indexOf(page), by, {});
    drop(page);
}

PageTabs::Release PageTabs::releaseAll()
{
    for (Page *page : pages()) {
        switch (ask(page)) {
        case Leaving::Now: drop(page); break;
        case Leaving::AfterSave:
            connect(page, &Page::saved, this, &PageTabs::releaseContinued, Qt::SingleShotConnection);
            page->save();
            return Release::Saving;
        case Leaving::Stay: return Release::Stay;
        }
    }
    return Release::Done;
}

void PageTabs::drop(Page *page)
{
    removeTab(indexOf(page));
    page->disconnect(this);
    page->deleteLater();
}

} // namespace gatehouse::ui::shell

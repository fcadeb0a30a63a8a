// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <QWidget>

#include <optional>

class QAction;
class QVBoxLayout;

namespace gatehouse::ui::widgets {
class ActionBar;
}

namespace gatehouse::ui::page {

/// One tab of the window: a find page, a record or a page of settings. The action bar stands at the same place on each.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext context, QWidget *parent = nullptr);
    ~Page() override;

    /// What the window's title shows before " – Gatehouse": `Users`, `Add User`, `Edit User – Jörg Lindner` (FLU-18).
    virtual QString titleText() const = 0;
    /// What the tab shows: `Users`, `New user`, `Jörg Lindner`.
    virtual QString tabText() const = 0;
    /// The record that the page shows, so that it is not opened twice; none for find pages and settings. The key of a new
    /// record is 0 until its first save.
    virtual std::optional<RecordAddress> address() const { return std::nullopt; }

    /// The screen that the page is, so that it is not opened twice; none for find pages and records.
    virtual std::optional<ScreenAddress> screenAddress() const { return std::nullopt; }
    /// The screen is asked for again, perhaps about something else.
    virtual void turnTo(const ScreenAddress &address);

    /// Whether closing would lose something typed.
    virtual bool hasUnsavedChanges() const { return false; }
    /// Saves, asynchronously: saved() or saveFailed() follows. Called by the action Save and when closing is answered with Save.
    virtual void save() {}
    /// Puts the focus into the field (RecordAddress::field); empty: into the first one. Called when the tab is shown first,
    /// and by Fix. A page that is still loading does it afterwards.
    virtual void focusField(const QString &field) = 0;
    /// What the menu Edit shows while this page is in front: **Delete…** of a record.
    virtual QList<QAction *> editActions() const { return {}; }
    /// A record was saved somewhere, perhaps here.
    virtual void recordChanged(services::Entity entity, qint64 key);
    /// The operator chose another current facility (FLU-41).
    virtual void currentFacilityChanged() {}

    const PageContext &context() const { return m_context; }
    widgets::ActionBar &actionBar() const { return *m_actionBar; }

signals:
    /// titleText() or tabText() changed.
    void titleChanged();
    /// hasUnsavedChanges() changed: the tab shows its mark.
    void unsavedStateChanged();
    void saved();
    void saveFailed();
    /// The page has no more reason to be there (its record was deleted, Esc).
    void closeRequested();

protected:
    /// Adds buttons to the action bar from left to right. The actions are the page's children (Actions.h makes them); their keys
    /// work while the focus is in the page. `primary`, one of them, is what the page is for.
    void addActions(const QList<QAction *> &actions, QAction *primary = nullptr);
    /// Adds rare actions under **More**.
    void addMoreActions(const QList<QAction *> &actions);
    /// What stands under the action bar; fills the rest of the page.
    void setBody(QWidget *body);

private:
    PageContext m_context;
    widgets::ActionBar *m_actionBar;
    QVBoxLayout *m_layout;
};

} // namespace gatehouse::ui::page

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/GroupService.h"
#include "ui/page/Page.h"

class QLabel;

namespace gatehouse::lists {
class FindListModel;
}

namespace gatehouse::ui::widgets {
class ChecklistPanel;
class InlineMessage;
class PageTitle;
class SearchField;
class TableView;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::groups {

/// A group: what it is and what it grants, to read, and its **Members**, to add and remove. The members are paged like any find.
class GroupPage : public page::Page {
    Q_OBJECT

public:
    GroupPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent = nullptr);
    ~GroupPage() override;

    QString titleText() const override;
    QString tabText() const override;
    std::optional<page::RecordAddress> address() const override;
    void focusField(const QString &field) override;
    void recordChanged(services::Entity entity, qint64 key) override;

    widgets::TableView *members() const { return m_members; }
    /// The line under the members: `1–100 of 1,220 · 2 chosen`.
    QString countText() const;

private:
    void makeActions();
    QWidget *makeBody();
    QWidget *makeFacts();
    QWidget *makePanel();
    void connectMembers();
    void load();
    void ask();
    void showRecord(const services::GroupRecord &record);
    void showFacts();
    void showRights();
    QString reasonAgainst() const;
    void updateState();
    void findMembers();
    void removeChosen();
    void openChosen();
    QList<domain::UserKey> chosen() const;
    void run(const QFuture<support::Result<services::GroupRecord>> &future, const QString &done);

    services::GroupService m_groups;
    domain::GroupKey m_key;
    std::optional<services::GroupRecord> m_record;
    bool m_busy = false;
    widgets::PageTitle *m_title;
    widgets::InlineMessage *m_message;
    widgets::SearchField *m_quick;
    lists::FindListModel *m_model;
    widgets::TableView *m_members;
    QLabel *m_count;
    QList<QLabel *> m_facts;
    widgets::ChecklistPanel *m_rights;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_open;
};

} // namespace gatehouse::ui::groups

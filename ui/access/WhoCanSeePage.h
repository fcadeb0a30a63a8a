// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lists/SeerListModel.h"
#include "paging/Generation.h"
#include "ui/page/Page.h"

class QLabel;
class QModelIndex;

namespace gatehouse::ui::widgets {
class EmptyState;
class InlineMessage;
class TableView;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::access {

class ThingField;

/// **Who Can See…** (beyond.md 2): an asset, a facility or a right; everybody who does, through what, and how many they are. A row opens
/// the user, its last cell the chain.
class WhoCanSeePage : public page::Page {
    Q_OBJECT

public:
    /// `address.text` is the thing (Thing::address).
    WhoCanSeePage(const page::PageContext &context, const page::ScreenAddress &address, QWidget *parent = nullptr);

    QString titleText() const override;
    QString tabText() const override;
    std::optional<page::ScreenAddress> screenAddress() const override;
    void turnTo(const page::ScreenAddress &address) override;
    void focusField(const QString &field) override;
    void recordChanged(services::Entity entity, qint64 key) override;

private:
    void makeActions();
    QWidget *makeBody();
    void ask();
    void showState();
    void showCount();
    void showError(const support::Error &error);
    void showNothing();
    void explainNobody();
    void open(const QModelIndex &index);
    void check(int row);
    void refreshActions();

    services::AccessService m_access;
    paging::Generation m_questions;
    ThingField *m_thing;
    widgets::InlineMessage *m_message;
    QLabel *m_count;
    lists::SeerListModel *m_model;
    widgets::TableView *m_table;
    widgets::EmptyState *m_empty;
    bool m_asksAnew = false; ///< the rows to come answer another question than those before
    QAction *m_open = nullptr;
    QAction *m_check = nullptr;
};

} // namespace gatehouse::ui::access

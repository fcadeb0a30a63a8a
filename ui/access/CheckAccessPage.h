// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/Generation.h"
#include "services/AccessService.h"
#include "ui/page/Page.h"

class QLabel;

namespace gatehouse::ui::widgets {
class ChecklistPanel;
class InlineMessage;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::access {

class LiveLookup;
class ThingField;

/// **Check Access…** (IFS-17, SYN-31): a user and, if wanted, a thing; the chain from the account to it, the first broken link named,
/// every further one too, **Fix** beside each. Answers while somebody types, and anew when something was mended.
class CheckAccessPage : public page::Page {
    Q_OBJECT

public:
    /// `address.key` is the user, `address.text` the thing (Thing::address).
    CheckAccessPage(const page::PageContext &context, const page::ScreenAddress &address, QWidget *parent = nullptr);

    QString titleText() const override;
    QString tabText() const override;
    std::optional<page::ScreenAddress> screenAddress() const override;
    void turnTo(const page::ScreenAddress &address) override;
    void focusField(const QString &field) override;
    void recordChanged(services::Entity entity, qint64 key) override;

private:
    void makeActions();
    QWidget *makeBody();
    void turn(const page::ScreenAddress &address);
    void ask();
    void showAnswer(const services::AccessAnswer &answer);
    void showError(const support::Error &error);
    void showNothing();
    void showChain(const services::AccessAnswer &answer);
    void showSight(const services::AccessAnswer &answer);
    QString headline(const services::AccessAnswer &answer) const;
    void mend(const domain::Condition &link);
    void mendFirst();
    void openUser();
    void refreshActions();
    void askAddress();

    services::AccessService m_access;
    paging::Generation m_questions;
    LiveLookup *m_user;
    ThingField *m_thing;
    widgets::InlineMessage *m_message;
    QLabel *m_answer;
    QLabel *m_first;
    widgets::ChecklistPanel *m_chain;
    widgets::ChecklistPanel *m_sight;
    QAction *m_fix = nullptr;
    QAction *m_openUser = nullptr;
    QAction *m_whoCanSee = nullptr;
    std::optional<services::AccessAnswer> m_shown;
    QString m_portalAddress;
};

} // namespace gatehouse::ui::access

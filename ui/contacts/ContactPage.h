// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/ContactEditor.h"
#include "ui/record/RecordPage.h"

#include <functional>

class QPushButton;

namespace gatehouse::ui::record {
struct LifeHooks;
class ReadinessPanel;
}

namespace gatehouse::ui::contacts {

class ContactForm;

/// **Add Contact**, and **Edit Contact – NAME** after the first save (FLU-31).
class ContactPage : public record::RecordPage {
    Q_OBJECT

public:
    /// `address.user` stands in the User box of a new contact.
    ContactPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent = nullptr);

    QString titleText() const override;
    QString tabText() const override;

protected:
    void showRecord() override;
    void load() override;
    qint64 recordKey() const override;
    bool focusOther(const QString &field) override;
    bool concerns(services::Entity entity) const override;

private:
    void makeActions();
    record::LifeHooks lifeHooks();
    void connectFacilities();
    void connectUserBox();
    QString personName() const;
    void showUser();
    void showFacilities();
    void showPanel();
    void presetUser(domain::UserKey user);
    void findUser();
    void findFacilities();
    void fix(const domain::Condition &condition);
    void openUser(const QString &field);
    void checkAccess();
    void focusFacilities(const QString &within);
    void offerUser(domain::UserKey user);
    void putUser(domain::UserKey user, const std::function<void(const domain::User &)> &then);

    editors::ContactEditor &m_editor;
    domain::ContactKey m_key;
    domain::UserKey m_presetUser;
    ContactForm *m_form;
    record::ReadinessPanel *m_panel;
    QPushButton *m_openUser;
    QAction *m_checkAccess;
};

} // namespace gatehouse::ui::contacts

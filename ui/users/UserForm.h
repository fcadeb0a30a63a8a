// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"
#include "ui/widgets/FormField.h"

#include <functional>

namespace gatehouse::ui::record {
class FormLayout;
class LinkGrid;
} // namespace gatehouse::ui::record

namespace gatehouse::ui::users {

/// How the fields of a user stand on the page. Binding is the page's: `makeField` gives the bound form field of a key.
class UserForm : public QWidget {
    Q_OBJECT

public:
    using MakeField = std::function<widgets::FormField *(const QString &key, QWidget *widget)>;

    UserForm(const services::Directory &directory, const MakeField &makeField, QWidget *parent = nullptr);

    record::LinkGrid *labs() const { return m_labs; }
    /// The field of the first password, for the line under it.
    widgets::FormField *password() const { return m_password; }
    /// The first password is gone after the first save.
    void hidePasswords();

private:
    QWidget *makeSignIn(const services::Directory &directory, const MakeField &makeField);
    QWidget *makeReach(const MakeField &makeField);
    QWidget *makeFolded(const services::Directory &directory, const MakeField &makeField);

    record::FormLayout *m_signIn = nullptr;
    widgets::FormField *m_username = nullptr;
    widgets::FormField *m_password = nullptr;
    widgets::FormField *m_confirm = nullptr;
    record::LinkGrid *m_labs;
};

} // namespace gatehouse::ui::users

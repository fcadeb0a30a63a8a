// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/FormField.h"

#include <functional>

namespace gatehouse::ui::record {
class LinkGrid;
}

namespace gatehouse::ui::widgets {
class LookupEdit;
}

namespace gatehouse::ui::contacts {

/// How the fields of a contact stand on the page. Binding is the page's: `makeField` gives the bound form field of a key.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    using MakeField = std::function<widgets::FormField *(const QString &key, QWidget *widget)>;

    explicit ContactForm(const MakeField &makeField, QWidget *parent = nullptr);

    record::LinkGrid *facilities() const { return m_facilities; }
    /// The **User** box with its button **Find User…** (FLU-26).
    widgets::LookupEdit *user() const { return m_user; }
    widgets::FormField *userField() const { return m_userField; }

private:
    widgets::LookupEdit *m_user;
    widgets::FormField *m_userField;
    record::LinkGrid *m_facilities;
};

} // namespace gatehouse::ui::contacts

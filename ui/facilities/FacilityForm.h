// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"
#include "ui/widgets/FormField.h"

#include <functional>

namespace gatehouse::ui::widgets {
class LookupEdit;
}

namespace gatehouse::ui::facilities {

/// How the fields of a facility stand on the page. Binding is the page's: `makeField` gives the bound form field of a key.
class FacilityForm : public QWidget {
    Q_OBJECT

public:
    using MakeField = std::function<widgets::FormField *(const QString &key, QWidget *widget, const QString &label)>;

    FacilityForm(const services::Directory &directory, const MakeField &makeField, QWidget *parent = nullptr);

    /// The box of the parent, which is looked up and not typed.
    widgets::LookupEdit *parentBox() const { return m_parent; }
    widgets::FormField *parentField() const { return m_parentField; }

private:
    widgets::LookupEdit *m_parent;
    widgets::FormField *m_parentField;
};

} // namespace gatehouse::ui::facilities

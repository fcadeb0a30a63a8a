// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"
#include "ui/widgets/FormField.h"

#include <functional>

namespace gatehouse::services {
class FindService;
}

namespace gatehouse::ui::facilities {

class ParentBox;

/// How the fields of a facility stand on the page. Binding is the page's: `makeField` gives the bound form field of a key.
class FacilityForm : public QWidget {
    Q_OBJECT

public:
    using MakeField = std::function<widgets::FormField *(const QString &key, QWidget *widget, const QString &label)>;

    FacilityForm(const services::Directory &directory, const services::FindService &finds, const MakeField &makeField,
                 QWidget *parent = nullptr);

    ParentBox *parentBox() const { return m_parent; }
    widgets::FormField *parentField() const { return m_parentField; }

private:
    ParentBox *m_parent;
    widgets::FormField *m_parentField;
};

} // namespace gatehouse::ui::facilities

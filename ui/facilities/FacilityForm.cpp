// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/FacilityForm.h"

#include "ui/facilities/ParentBox.h"
#include "ui/record/FormLayout.h"
#include "ui/text/FieldText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui::facilities {

using record::FormLayout;

namespace {

QComboBox *makePortalGroups(const services::Directory &directory)
{
    auto *box = new QComboBox;
    const domain::Group *usual = directory.defaultGroup();
    box->addItem(usual != nullptr ? FacilityForm::tr("Usual: %1").arg(usual->name) : FacilityForm::tr("None"), QString());
    for (const domain::Group &group : directory.groups) {
        if (group.application == domain::Application::Portal && group.active)
            box->addItem(group.name, group.name);
    }
    return box;
}

} // namespace

FacilityForm::FacilityForm(const services::Directory &directory, const services::FindService &finds, const MakeField &makeField,
                           QWidget *parent)
    : QWidget(parent)
    , m_parent(new ParentBox(finds))
    , m_parentField(new widgets::FormField(text::FieldText::label(QStringLiteral("parent")), m_parent))
{
    auto *fields = new FormLayout;
    const auto line = [&](const char *key, int shares) {
        fields->add(makeField(QString::fromLatin1(key), new QLineEdit, {}), shares);
    };
    const auto mark = [&](const char *key, const QString &label, int shares) {
        fields->add(makeField(QString::fromLatin1(key), new QCheckBox, label), shares);
    };
    fields->addHead(tr("Facility"));
    line("name", 4);
    line("code", 2);
    mark("lab", {}, 2);
    mark("customer", {}, 2);
    mark("active", tr("Active"), 2);
    fields->addHead(tr("Relations"));
    fields->add(m_parentField, 4);
    line("account", 4);
    fields->add(makeField(QStringLiteral("portal-group"), makePortalGroups(directory), {}), 4);
    fields->addHead(tr("Reach"));
    line("phone", 4);
    line("email", 4);
    line("web", 4);
    fields->add(makeField(QStringLiteral("address"), new QPlainTextEdit, {}), 6);
    fields->add(makeField(QStringLiteral("notes"), new QPlainTextEdit, {}), 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fields);
    layout->addStretch();
}

} // namespace gatehouse::ui::facilities

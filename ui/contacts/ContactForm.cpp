// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/ContactForm.h"

#include "ui/record/FormLayout.h"
#include "ui/record/LinkGrid.h"
#include "ui/text/EnumText.h"
#include "ui/text/FieldText.h"
#include "ui/widgets/LookupEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse::ui::contacts {

using record::FormLayout;
using text::EnumText;
using text::FieldText;

namespace {

QComboBox *makeStatus()
{
    auto *box = new QComboBox;
    box->addItem(EnumText::status(EnumText::Standing::Active), QStringLiteral("yes"));
    box->addItem(EnumText::status(EnumText::Standing::Inactive), QStringLiteral("no"));
    return box;
}

} // namespace

ContactForm::ContactForm(const MakeField &makeField, QWidget *parent)
    : QWidget(parent)
    , m_user(new widgets::LookupEdit(tr("Find User…")))
    , m_userField(new widgets::FormField(FieldText::label(QStringLiteral("user")), m_user))
    , m_facilities(
          new record::LinkGrid({FieldText::label(QStringLiteral("facilities")), tr("Add Facility"), tr("Remove Facility"),
                                tr("No facility yet"), tr("The portal shows the data of these facilities: choose Add Facility.")},
                               record::LinkDates::Shown, record::ButtonsAt::Right))
{
    m_user->setPlaceholderText(tr("Nobody: this contact cannot sign in"));
    auto *fields = new FormLayout;
    fields->addHead(tr("Person"));
    // an ID may be an e-mail
    for (const auto &[key, shares] : {std::pair("id", 4), std::pair("first", 3), std::pair("last", 3), std::pair("title", 2)})
        fields->add(makeField(QString::fromLatin1(key), new QLineEdit), shares);
    fields->addHead(tr("Reach"));
    for (const char *key : {"email", "phone1", "phone2"})
        fields->add(makeField(QString::fromLatin1(key), new QLineEdit), 4);
    fields->addHead(tr("Sign-in"));
    fields->add(m_userField, 6);
    fields->add(makeField(QStringLiteral("active"), makeStatus()), 3);
    fields->add(makeField(QStringLiteral("staff"), new QCheckBox), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(fields);
    layout->addWidget(m_facilities, 1);
}

} // namespace gatehouse::ui::contacts

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserForm.h"

#include "ui/record/FormLayout.h"
#include "ui/record/LinkGrid.h"
#include "ui/text/EnumText.h"
#include "ui/text/FieldText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui::users {

using record::FormLayout;
using record::LinkGrid;
using text::EnumText;
using widgets::Folding;
using widgets::FormSection;

namespace {

QComboBox *makeTypes(const services::Directory &directory)
{
    auto *box = new QComboBox;
    for (const domain::UserType &type : directory.types) {
        if (type.active)
            box->addItem(type.name, type.name);
    }
    return box;
}

QComboBox *makeStatus()
{
    auto *box = new QComboBox;
    box->addItem(EnumText::status(EnumText::Standing::Active), QStringLiteral("yes"));
    box->addItem(EnumText::status(EnumText::Standing::Inactive), QStringLiteral("no"));
    return box;
}

QComboBox *makeLicences(const services::Directory &directory)
{
    auto *box = new QComboBox;
    box->addItem(UserForm::tr("By user type"), QString());
    for (const domain::LicenceType &licence : directory.licences)
        box->addItem(UserForm::tr("%1: %2", "licence code: its name").arg(licence.code, licence.name), licence.code);
    return box;
}

} // namespace

UserForm::UserForm(const services::Directory &directory, const MakeField &makeField, QWidget *parent)
    : QWidget(parent)
    , m_labs(new LinkGrid({text::FieldText::label(QStringLiteral("labs")), tr("Add Lab"), tr("Remove Lab"), tr("No lab yet"),
                           tr("A user needs at least one lab: choose Add Lab.")},
                          record::LinkDates::Hidden, record::ButtonsAt::Left))
{
    auto *person = new FormLayout;
    person->addHead(tr("Person"));
    person->add(makeField(QStringLiteral("first"), new QLineEdit), 5);
    person->add(makeField(QStringLiteral("last"), new QLineEdit), 5);
    person->add(makeField(QStringLiteral("initials"), new QLineEdit), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(person);
    layout->addWidget(makeSignIn(directory, makeField));
    layout->addWidget(makeReach(makeField));
    layout->addWidget(m_labs, 1);
    layout->addWidget(makeFolded(directory, makeField));
}

QWidget *UserForm::makeSignIn(const services::Directory &directory, const MakeField &makeField)
{
    m_signIn = new FormLayout;
    m_username = makeField(QStringLiteral("username"), new QLineEdit);
    m_password = makeField(QStringLiteral("password"), new widgets::PasswordEdit);
    m_confirm = makeField(QStringLiteral("confirm"), new widgets::PasswordEdit);
    m_signIn->addHead(tr("Sign-in"));
    m_signIn->add(m_username, 3);
    m_signIn->add(m_password, 3);
    m_signIn->add(m_confirm, 2);
    m_signIn->add(makeField(QStringLiteral("type"), makeTypes(directory)), 2);
    m_signIn->add(makeField(QStringLiteral("active"), makeStatus()), 2);
    return m_signIn;
}

QWidget *UserForm::makeReach(const MakeField &makeField)
{
    auto *reach = new FormLayout;
    reach->addHead(tr("Reach"));
    for (const char *key : {"email1", "email2", "employee", "phone1", "phone2", "stamp"})
        reach->add(makeField(QString::fromLatin1(key), new QLineEdit), 4);
    auto *validity = new FormLayout;
    validity->addHead(tr("Validity"));
    validity->add(makeField(QStringLiteral("valid-from"), new widgets::DateEdit), FormLayout::kShares);
    validity->add(makeField(QStringLiteral("valid-until"), new widgets::DateEdit), FormLayout::kShares);
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(reach, 10, Qt::AlignTop);
    layout->addWidget(validity, 2, Qt::AlignTop);
    return both;
}

QWidget *UserForm::makeFolded(const services::Directory &directory, const MakeField &makeField)
{
    auto *advanced = new FormSection(tr("Advanced"), 2, Folding::Folded);
    advanced->addField(makeField(QStringLiteral("licence"), makeLicences(directory)));
    advanced->addField(makeField(QStringLiteral("mobile"), new QCheckBox));
    const QString commentsLabel = text::FieldText::label(QStringLiteral("comments"));
    auto *comments = new FormSection(commentsLabel, 1, Folding::Folded);
    comments->addWide(makeField(QStringLiteral("comments"), new QPlainTextEdit));
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(advanced, 1, Qt::AlignTop);
    layout->addWidget(comments, 1, Qt::AlignTop);
    return both;
}

void UserForm::hidePasswords()
{
    if (m_password->isHidden())
        return;
    m_password->hide();
    m_confirm->hide();
    m_signIn->widen(m_username, 8);
}

} // namespace gatehouse::ui::users

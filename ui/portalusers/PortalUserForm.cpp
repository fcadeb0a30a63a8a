// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/PortalUserForm.h"

#include "ui/record/FormLayout.h"
#include "ui/record/LinkGrid.h"
#include "ui/style/Marks.h"
#include "ui/text/LikenessText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PasswordEdit.h"
#include "ui/widgets/SuggestEdit.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::ui::portalusers {

using domain::LoginOffer;
using record::FormLayout;
using widgets::FormField;

namespace {

constexpr int kMostSimilarShown = 3;
constexpr int kRowsAtLeast = 3;

// Replaces the choices and keeps the one that is made.
void fillBox(QComboBox *box, const QList<std::pair<QString, QString>> &choices, const QString &chosen)
{
    QStringList before;
    for (int row = 0; row < box->count(); ++row)
        before.append(box->itemText(row));
    QStringList after;
    for (const auto &[text, value] : choices)
        after.append(text);
    if (before == after)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

PortalUserForm::PortalUserForm(editors::PortalUserEditor &editor, binding::FieldBinder &binder, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_binder(binder)
    , m_contact(new widgets::SuggestEdit)
    , m_facility(new widgets::SuggestEdit)
    , m_grid(new record::LinkGrid({tr("Facilities"), tr("Find Facility…"), tr("Remove Facility"), tr("No facility yet"),
                                   tr("They will see the data of the facilities that stand here.")},
                                  record::LinkDates::Hidden, record::ButtonsAt::Right))
    , m_group(new QComboBox)
    , m_lab(new QComboBox)
    , m_entry(new QComboBox)
    , m_remember(new QCheckBox)
    , m_similar(new QVBoxLayout)
{
    m_similar->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makePerson());
    layout->addLayout(m_similar);
    layout->addWidget(makePlaces());
    layout->addWidget(m_grid, 1);
    layout->addWidget(makeAccess());
    // few customers have more: the four parts stand on one screen
    m_grid->table()->setMinimumHeight(style::rowHeight(m_grid) * (kRowsAtLeast + 1) + 6);
}

FormField *PortalUserForm::add(FormLayout *layout, const QString &key, const QString &label, QWidget *widget, int shares)
{
    auto *form = new FormField(label, widget);
    m_binder.bind(key, form);
    layout->add(form, shares);
    return form;
}

FormLayout *PortalUserForm::makePerson()
{
    auto *layout = new FormLayout;
    layout->addHead(tr("Who"));
    add(layout, QStringLiteral("first"), tr("First"), new QLineEdit, 3);
    add(layout, QStringLiteral("last"), tr("Last"), new QLineEdit, 3);
    add(layout, QStringLiteral("email"), tr("E-mail"), new QLineEdit, 3);
    add(layout, QStringLiteral("phone1"), tr("Phone 1"), new QLineEdit, 3);
    add(layout, QStringLiteral("username"), tr("Username"), new QLineEdit, 3);
    m_contact->setPlaceholderText(tr("None: a new contact is made"));
    layout->add(new FormField(tr("Existing contact"), m_contact), 6);
    add(layout, QStringLiteral("id"), tr("Contact ID"), new QLineEdit, 3);
    return layout;
}

FormLayout *PortalUserForm::makePlaces()
{
    auto *layout = new FormLayout;
    m_facility->setPlaceholderText(tr("Name or code; Enter adds the first that is found"));
    auto *facility = new FormField(tr("Facility"), m_facility);
    m_binder.bindProblem(QStringLiteral("facilities"), facility);
    layout->add(facility, 6);
    return layout;
}

FormLayout *PortalUserForm::makeAccess()
{
    auto *layout = new FormLayout;
    add(layout, QStringLiteral("group"), tr("Group"), m_group, 3);
    add(layout, QStringLiteral("lab"), tr("Lab"), m_lab, 3);
    layout->add(new FormField(tr("Remember as default"), m_remember), 3);
    m_lab->setPlaceholderText(tr("Choose a lab"));
    m_entry->addItem(tr("One-time passphrase on a slip"), QStringLiteral("passphrase"));
    m_entry->addItem(tr("Password that you type"), QStringLiteral("typed"));
    FormField *entry = add(layout, QStringLiteral("entry"), tr("How they get in"), m_entry, 3);
    entry->setHint(tr("Changed at the first sign-in"));
    m_password = add(layout, QStringLiteral("password"), tr("Password"), new widgets::PasswordEdit, 6);
    m_password->setHint(tr("At least 8 characters; dead after 72 hours unused"));
    return layout;
}

void PortalUserForm::show(const QString &whyNotRemember)
{
    showChoices();
    showHints();
    m_grid->setLinks(m_editor.facilities());
    const auto &contact = m_editor.contact();
    auto *id = qobject_cast<QLineEdit *>(m_binder.form(QStringLiteral("id"))->editor());
    id->setReadOnly(contact.has_value());
    if (contact) {
        const QString name = QString(contact->contact.first.text() + u' ' + contact->contact.last.text()).trimmed();
        m_contact->hold(tr("%1 (%2)", "a contact's name and ID").arg(name, contact->contact.id.text()));
    } else if (m_contact->holds()) {
        m_contact->hold({});
    }
    const bool typed = m_editor.field(u"entry")->text() == QLatin1StringView("typed");
    m_password->setVisible(typed);
    m_password->setRequirement(typed ? widgets::Requirement::Required : widgets::Requirement::Optional);
    m_remember->setEnabled(whyNotRemember.isEmpty());
    m_remember->setToolTip(whyNotRemember);
    m_remember->setAccessibleDescription(whyNotRemember);
    if (!whyNotRemember.isEmpty())
        m_remember->setChecked(false);
}

void PortalUserForm::showChoices()
{
    QList<std::pair<QString, QString>> groups;
    for (const domain::Group &group : m_editor.groups())
        groups.append({group.name, group.name});
    fillBox(m_group, groups, m_editor.field(u"group")->text());
    QList<std::pair<QString, QString>> labs;
    for (const services::FindRow &lab : m_editor.labs())
        labs.append({tr("%1 (%2)", "a lab's name and code").arg(lab.name, lab.code), lab.code});
    fillBox(m_lab, labs, m_editor.field(u"lab")->text());
}

void PortalUserForm::showHints()
{
    FormField *username = m_binder.form(QStringLiteral("username"));
    const auto email = domain::EmailAddress::parse(m_editor.field(u"email")->text());
    switch (m_editor.loginFrom()) {
    case LoginOffer::From::Email: username->setHint(tr("From the e-mail; change it freely")); break;
    case LoginOffer::From::Name:
        username->setHint(email.ok() && !email->isBlank() ? tr("From the name: the e-mail cannot be a login")
                                                          : tr("From the name; change it freely"));
        break;
    case LoginOffer::From::Nothing: username->setHint({}); break;
    }
    m_binder.form(QStringLiteral("id"))
        ->setHint(m_editor.contact() ? tr("The contact that is there already") : tr("For the new contact"));
    const QString lab = m_editor.field(u"lab")->text();
    m_binder.form(QStringLiteral("lab"))
        ->setHint(!lab.isEmpty() && lab == m_editor.defaultLab() ? tr("The site's default for portal users") : QString());
}

void PortalUserForm::showSimilar(const QList<domain::AlikePerson> &similar)
{
    while (QLayoutItem *item = m_similar->takeAt(0)) {
        // The press that changes the list may come from one of these rows.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const domain::AlikePerson &person : similar.mid(0, kMostSimilarShown)) {
        auto *message = new widgets::InlineMessage;
        m_similar->addWidget(message);
        message->say(widgets::MessageKind::Warning, text::LikenessText::sentence(person));
        QPushButton *use = message->addLink(tr("Use the existing one"), [this, person] { emit existingChosen(person); });
        use->setToolTip(person.person.user ? tr("Opens the user %1").arg(person.person.user->username)
                                           : tr("Takes the contact %1").arg(person.person.contact->id));
        use->setAccessibleDescription(use->toolTip());
    }
}

bool PortalUserForm::focus(const QString &key)
{
    if (key == QLatin1StringView("facilities")) {
        m_facility->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_binder.focus(key);
}

} // namespace gatehouse::ui::portalusers

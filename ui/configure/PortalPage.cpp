// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/configure/PortalPage.h"

#include "support/WhenDone.h"
#include "ui/page/Actions.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse::ui::configure {

using services::Duty;
using services::OfficeService;
using support::Outcome;
using support::Result;
using widgets::FormField;
using widgets::MessageKind;

namespace {

const QString kAddress = QStringLiteral("portal.address");
const QString kLab = QStringLiteral("labs.default");
constexpr int kFormWidth = 560;
constexpr int kMostLabs = 500;

} // namespace

PortalPage::PortalPage(page::PageContext context, QWidget *parent)
    : Page(std::move(context), parent)
    , m_office(*this->context().workspace)
    , m_find(*this->context().workspace)
    , m_address(new QLineEdit)
    , m_lab(new QComboBox)
    , m_addressField(new FormField(tr("Portal address"), m_address, this))
    , m_labField(new FormField(tr("Default lab"), m_lab, this))
    , m_message(new widgets::InlineMessage(this))
    , m_offer(new widgets::InlineMessage(this))
    , m_save(page::makeAction(tr("S&ave"), QKeySequence::Save, this))
    , m_refusal(page::refusal(this->context().currentOperator(), Duty::EditSettings))
{
    addActions({m_save}, m_save);
    setBody(makeBody());
    // what is typed before the settings came would be lost
    m_address->setEnabled(false);
    m_lab->setEnabled(false);
    m_lab->addItem(tr("None: the console asks for a lab"), QString());
    connect(m_save, &QAction::triggered, this, &PortalPage::save);
    connect(m_address, &QLineEdit::textChanged, this, &PortalPage::changed);
    connect(m_address, &QLineEdit::editingFinished, this, &PortalPage::offerPort);
    connect(m_lab, &QComboBox::currentIndexChanged, this, &PortalPage::changed);
    load();
    changed();
}

// A field that goes while it has the focus says that its editing is finished.
PortalPage::~PortalPage()
{
    m_address->disconnect(this);
}

QWidget *PortalPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *title = new QLabel(tr("Portal"), body);
    style::setTextKind(title, style::TextKind::PageTitle);
    m_addressField->setMaximumWidth(kFormWidth);
    m_labField->setMaximumWidth(kFormWidth);
    m_offer->setMaximumWidth(kFormWidth);
    m_address->setPlaceholderText(QStringLiteral("https://portal.example.org:35855"));
    m_addressField->setHint(tr("Where customers sign in; shown to operators and used in every link."));
    m_labField->setHint(tr("Given by itself to users of the portal only, so that nobody is asked for it."));
    m_lab->setAccessibleDescription(tr("The lab that new users of the portal get by themselves"));
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addSpacing(8);
    layout->addWidget(m_addressField);
    layout->addWidget(m_offer);
    layout->addWidget(m_labField);
    layout->addStretch();
    return body;
}

QString PortalPage::titleText() const
{
    return tr("Portal");
}

QString PortalPage::tabText() const
{
    return tr("Portal");
}

void PortalPage::focusField(const QString &field)
{
    m_wanted = field;
    (field == kLab ? static_cast<QWidget *>(m_lab) : m_address)->setFocus();
}

void PortalPage::load()
{
    support::whenDone(m_office.settings(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (settings)
            showSettings(*settings);
        else
            showProblem(settings.error());
    });
    services::FindQuery labs;
    labs.entity = services::Entity::Facility;
    labs.lab = services::Tick::Yes;
    labs.active = services::Tick::Yes;
    support::whenDone(m_find.page(labs, {}, kMostLabs), this, [this](const Result<services::FindPage> &page) {
        if (page)
            showLabs(page->rows);
        else
            showProblem(page.error());
    });
}

void PortalPage::showSettings(const QMap<QString, QString> &settings)
{
    m_stored = settings;
    m_loaded = true;
    m_address->setEnabled(m_refusal.isEmpty());
    m_lab->setEnabled(m_refusal.isEmpty());
    m_address->setText(settings.value(kAddress));
    chooseStoredLab();
    changed();
    focusField(m_wanted);
}

void PortalPage::showLabs(const QList<services::FindRow> &labs)
{
    for (const services::FindRow &lab : labs)
        m_lab->addItem(tr("%1 (%2)", "a lab's name and code").arg(lab.name, lab.code), lab.code);
    chooseStoredLab();
}

// Settings and labs come in any order.
void PortalPage::chooseStoredLab()
{
    const QString code = m_stored.value(kLab);
    if (const int index = m_lab->findData(code); index >= 0)
        m_lab->setCurrentIndex(index);
}

QString PortalPage::typed(const QString &name) const
{
    if (name == kAddress)
        return m_address->text().trimmed();
    const QString stored = m_stored.value(kLab);
    // a stored lab that is not among those that can be chosen stays unless another is chosen
    if (m_lab->currentIndex() == 0 && m_lab->findData(stored) < 0)
        return stored;
    return m_lab->currentData().toString();
}

QStringList PortalPage::changedNames() const
{
    QStringList names;
    for (const QString &name : {kAddress, kLab}) {
        if (m_loaded && typed(name) != m_stored.value(name))
            names.append(name);
    }
    return names;
}

std::optional<page::ScreenAddress> PortalPage::screenAddress() const
{
    return page::ScreenAddress{page::Screen::Portal, 0, {}};
}

bool PortalPage::hasUnsavedChanges() const
{
    return !changedNames().isEmpty();
}

void PortalPage::changed()
{
    m_addressField->setProblem({});
    const QString reason = !m_refusal.isEmpty() ? m_refusal : hasUnsavedChanges() ? QString() : tr("There is nothing to save.");
    page::setAvailable(m_save, reason);
    emit unsavedStateChanged();
}

// Ruling 17: an address with MET/TEAM's own port is most likely meant for the portal, which listens beside it.
void PortalPage::offerPort()
{
    const QString offer = OfficeService::portalAddressOffer(m_address->text().trimmed());
    m_offer->clear();
    if (offer.isEmpty() || offer == m_address->text().trimmed())
        return;
    m_offer->say(MessageKind::Info, tr("Port 35853 is MET/TEAM's own; its portal usually has port 35855."));
    m_offer->addLink(tr("Use %1").arg(offer), [this, offer] {
        m_address->setText(offer);
        m_offer->clear();
    });
}

void PortalPage::save()
{
    if (m_save->isEnabled())
        saveNext(changedNames());
}

void PortalPage::saveNext(QStringList names)
{
    if (names.isEmpty()) {
        m_message->say(MessageKind::Success,
                       tr("Saved %1").arg(text::TimeText::moment(context().clock().now(), context().clock().now())));
        changed();
        emit saved();
        return;
    }
    const QString name = names.takeFirst();
    const QString value = typed(name);
    support::whenDone(m_office.setSetting(name, value), this, [this, name, value, names](const Outcome &outcome) {
        if (!outcome) {
            showProblem(outcome.error());
            emit saveFailed();
            return;
        }
        m_stored.insert(name, value);
        saveNext(names);
    });
}

void PortalPage::showProblem(const support::Error &error)
{
    const QString sentence = text::ErrorText::sentence(error);
    if (error.field == kAddress) {
        m_addressField->setProblem(sentence);
        m_address->setFocus();
    } else if (error.field == kLab) {
        m_labField->setProblem(sentence);
    } else {
        m_message->say(MessageKind::Error, sentence);
        m_message->addLink(tr("Try again"), [this] { m_loaded ? save() : load(); });
    }
}

} // namespace gatehouse::ui::configure

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/WhoCanSeePage.h"

#include "support/WhenDone.h"
#include "ui/access/SeerModel.h"
#include "ui/access/ThingField.h"
#include "ui/page/Actions.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RightText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse::ui::access {

using services::AccessService;
using services::Entity;
using services::Seer;
using support::Result;

namespace {

constexpr int kFieldsWidth = 720;

} // namespace

WhoCanSeePage::WhoCanSeePage(const page::PageContext &context, const page::ScreenAddress &address, QWidget *parent)
    : Page(context, parent)
    , m_access(*context.workspace)
    , m_thing(new ThingField({ThingField::Kind::Asset, ThingField::Kind::Facility, ThingField::Kind::Right}, context))
    , m_message(new widgets::InlineMessage)
    , m_count(new QLabel)
    , m_model(new SeerModel(this))
    , m_table(new widgets::TableView(tr("Who can see it")))
    , m_empty(new widgets::EmptyState)
{
    makeActions();
    setBody(makeBody());
    connect(m_thing, &ThingField::changed, this, &WhoCanSeePage::ask);
    connect(m_table, &widgets::TableView::rowActivated, this, &WhoCanSeePage::open);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SeerModel::Check)
            check(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhoCanSeePage::refreshActions);
    m_thing->setThing(Thing::fromAddress(address.text));
    ask();
}

void WhoCanSeePage::makeActions()
{
    auto *again = page::makeAction(tr("&Find"), QKeySequence(Qt::Key_F5), this);
    m_open = page::makeAction(tr("&Open User"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    m_check = page::makeAction(tr("&Check Access…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
    addActions({again, m_open, m_check}, again);
    connect(again, &QAction::triggered, this, &WhoCanSeePage::ask);
    connect(m_open, &QAction::triggered, this, [this] { open(m_table->currentIndex()); });
    connect(m_check, &QAction::triggered, this, [this] { check(m_table->currentIndex().row()); });
}

QWidget *WhoCanSeePage::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(8);
    auto *title = new widgets::PageTitle(tr("Who Can See"));
    title->setSubtitle(tr("Everybody who sees an asset or a facility, or holds a right, and through what."));
    m_thing->setMaximumWidth(kFieldsWidth);
    style::setTextKind(m_count, style::TextKind::SectionHead);
    m_count->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->setEmptyState(m_empty);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {240, 200, 220, 300};
    for (int column = SeerModel::Name; column <= SeerModel::Through; ++column)
        m_table->setColumnWidth(column, widths[column]);
    layout->addWidget(title);
    layout->addWidget(m_thing);
    layout->addWidget(m_message);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    return body;
}

QString WhoCanSeePage::titleText() const
{
    return tr("Who Can See");
}

QString WhoCanSeePage::tabText() const
{
    return tr("Who Can See");
}

std::optional<page::ScreenAddress> WhoCanSeePage::screenAddress() const
{
    return page::ScreenAddress{page::Screen::WhoCanSee, 0, m_thing->thing().address()};
}

void WhoCanSeePage::turnTo(const page::ScreenAddress &address)
{
    if (!address.text.isEmpty()) {
        m_thing->setThing(Thing::fromAddress(address.text));
        ask();
    }
    focusField({});
}

void WhoCanSeePage::focusField(const QString &)
{
    m_thing->focusValue();
}

void WhoCanSeePage::recordChanged(Entity, qint64)
{
    ask();
}

void WhoCanSeePage::ask()
{
    const auto ticket = m_questions.next();
    const Thing thing = m_thing->thing();
    if (thing.isNothing()) {
        showNothing();
        return;
    }
    m_table->setEmptyStateHeld(widgets::TableView::EmptyHold::Hold);
    support::whenDone(m_access.whoSees(thing.asset, thing.facility, thing.right), this,
                      [this, ticket](const Result<QList<Seer>> &seers) {
                          if (!m_questions.isCurrent(ticket))
                              return;
                          m_message->clear();
                          m_thing->setProblem({});
                          if (seers.ok())
                              showSeers(*seers);
                          else
                              showError(seers.error());
                      });
}

void WhoCanSeePage::showNothing()
{
    m_model->setSeers({});
    m_count->clear();
    m_thing->setProblem({});
    m_empty->clearLinks();
    m_empty->setTexts(tr("Nothing is asked yet."), tr("Type an asset's number, or choose a facility or a right."));
    m_table->setEmptyStateHeld(widgets::TableView::EmptyHold::Show);
    refreshActions();
}

void WhoCanSeePage::showSeers(const QList<Seer> &seers)
{
    m_model->setSeers(seers);
    const qsizetype count = seers.size();
    const QString thing = m_thing->words();
    m_count->setText(count == 0   ? tr("Nobody can see %1").arg(thing)
                     : count == 1 ? tr("1 person can see %1").arg(thing)
                                  : tr("%L1 people can see %2").arg(count).arg(thing));
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (count > 0)
        m_table->selectRow(0);
    else
        explainNobody();
    refreshActions();
}

// Ruling 5: where nobody signs in, the secure link's group is who sees.
void WhoCanSeePage::explainNobody()
{
    m_empty->clearLinks();
    m_empty->setTexts(tr("Nobody can see it."), tr("Check Access says for one person which link of the chain is missing."));
    m_empty->addLink(tr("Check Access…"), [this] {
        context().navigator->openScreen({page::Screen::CheckAccess, 0, m_thing->thing().address()});
    });
    m_table->setEmptyStateHeld(widgets::TableView::EmptyHold::Show);
    const QString code = m_thing->thing().facility;
    if (code.isEmpty())
        return;
    const auto ticket = m_questions.current();
    support::whenDone(m_access.checkCustomer(code), this, [this, ticket](const Result<AccessService::CustomerAnswer> &answer) {
        if (!m_questions.isCurrent(ticket) || !answer.ok() || answer->governedBy.isEmpty())
            return;
        QStringList rights;
        for (const QString &right : answer->rights)
            rights.append(text::RightText::full(right));
        m_empty->setTexts(tr("Nobody signs in for %1.").arg(answer->facility.name),
                          rights.isEmpty()
                              ? tr("The group %1 governs its secure link, and grants nothing.").arg(answer->governedBy)
                              : tr("The group %1 governs its secure link, and grants %2.")
                                    .arg(answer->governedBy, rights.join(QStringLiteral(", "))));
    });
}

void WhoCanSeePage::showError(const support::Error &error)
{
    showNothing();
    const QString sentence = text::ErrorText::sentence(error, context().clock().now());
    if (error.code == support::ErrorCode::NotFound && error.field == u"asset") {
        m_thing->setProblem(sentence);
        return;
    }
    m_message->say(widgets::MessageKind::Error, sentence);
    m_message->addLink(tr("Try Again"), [this] { ask(); });
}

void WhoCanSeePage::open(const QModelIndex &index)
{
    if (const Seer *seer = m_model->at(index.row()))
        context().navigator->open({Entity::User, seer->user.key.value, {}});
}

void WhoCanSeePage::check(int row)
{
    if (const Seer *seer = m_model->at(row))
        context().navigator->openScreen({page::Screen::CheckAccess, seer->user.key.value, m_thing->thing().address()});
}

void WhoCanSeePage::refreshActions()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    for (QAction *action : {m_open, m_check})
        page::setAvailable(action, chosen ? QString() : tr("Choose one row first."));
}

} // namespace gatehouse::ui::access

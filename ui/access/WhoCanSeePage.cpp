// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/WhoCanSeePage.h"

#include "support/WhenDone.h"
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

#include <utility>

namespace gatehouse::ui::access {

using lists::SeerListModel;
using paging::PagedTableModel;
using services::AccessService;
using services::Entity;
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
    , m_model(new SeerListModel(*context.workspace, this))
    , m_table(new widgets::TableView(tr("Who can see it")))
    , m_empty(new widgets::EmptyState)
{
    makeActions();
    setBody(makeBody());
    connect(m_thing, &ThingField::changed, this, &WhoCanSeePage::ask);
    connect(m_table, &widgets::TableView::rowActivated, this, &WhoCanSeePage::open);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SeerListModel::Check)
            check(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhoCanSeePage::refreshActions);
    connect(m_model, &PagedTableModel::stateChanged, this, &WhoCanSeePage::showState);
    connect(m_model, &PagedTableModel::countChanged, this, &WhoCanSeePage::showCount);
    connect(m_model, &PagedTableModel::rowsInserted, this, &WhoCanSeePage::showCount);
    connect(m_model, &PagedTableModel::rowsRemoved, this, &WhoCanSeePage::showCount);
    connect(m_model, &PagedTableModel::failed, this, &WhoCanSeePage::showError);
    m_thing->setThing(Thing::fromAddress(address.text));
    ask();
}

void WhoCanSeePage::makeActions()
{
    auto *again = page::makeAction(tr("Fi&nd"), QKeySequence(Qt::Key_F5), this);
    m_open = page::makeAction(tr("&Open User"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    m_check = page::makeAction(tr("Chec&k Access…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
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
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SeerListModel::Through, QHeaderView::Stretch);
    constexpr std::pair<int, int> widths[] = {
        {SeerListModel::Name, 220}, {SeerListModel::Username, 170}, {SeerListModel::Contact, 220}, {SeerListModel::Check, 110}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
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
    m_questions.next();
    const Thing thing = m_thing->thing();
    if (thing.isNothing()) {
        showNothing();
        return;
    }
    m_message->clear();
    m_model->ask({thing.asset, thing.facility, thing.right});
}

void WhoCanSeePage::showNothing()
{
    m_model->forget();
    m_count->clear();
    m_thing->setProblem({});
    m_empty->clearLinks();
    m_empty->setTexts(tr("Nothing is asked yet."), tr("Type an asset's number, or choose a facility or a right."));
    m_table->setEmptyStateHeld(widgets::TableView::EmptyHold::Show);
    refreshActions();
}

void WhoCanSeePage::showState()
{
    const PagedTableModel::State state = m_model->state();
    if (state == PagedTableModel::State::Loading) {
        m_asksAnew = true;
        m_table->setEmptyStateHeld(widgets::TableView::EmptyHold::Hold);
        return;
    }
    if (state == PagedTableModel::State::Ready || state == PagedTableModel::State::Empty)
        m_thing->setProblem({});
    if (state == PagedTableModel::State::Empty)
        explainNobody();
    if (state == PagedTableModel::State::Ready && std::exchange(m_asksAnew, false))
        m_table->selectRow(0);
    showCount();
    refreshActions();
}

// The exact number comes later than the first rows.
void WhoCanSeePage::showCount()
{
    const PagedTableModel::State state = m_model->state();
    if (state != PagedTableModel::State::Ready && state != PagedTableModel::State::Empty)
        return;
    const qint64 count = m_model->count();
    const QString thing = m_thing->words();
    QString text;
    if (count == PagedTableModel::kCountUnknown)
        text = tr("At least %L1 people can see %2").arg(m_model->rowCount()).arg(thing);
    else if (count == 0)
        text = tr("Nobody can see %1").arg(thing);
    else
        text = count == 1 ? tr("1 person can see %1").arg(thing) : tr("%L1 people can see %2").arg(count).arg(thing);
    if (text == m_count->text())
        return;
    m_count->setText(text);
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
    const QString sentence = text::ErrorText::sentence(error, context().clock().now());
    if (error.code == support::ErrorCode::NotFound && error.field == u"asset") {
        showNothing();
        m_thing->setProblem(sentence);
        return;
    }
    if (m_model->rowCount() == 0)
        m_count->clear();
    m_message->say(widgets::MessageKind::Error, sentence);
    m_message->addLink(tr("Try Again"), [this] { ask(); });
}

void WhoCanSeePage::open(const QModelIndex &index)
{
    if (const qint64 user = m_model->keyAt(index.row()))
        context().navigator->open({Entity::User, user, {}});
}

void WhoCanSeePage::check(int row)
{
    if (const qint64 user = m_model->keyAt(row))
        context().navigator->openScreen({page::Screen::CheckAccess, user, m_thing->thing().address()});
}

void WhoCanSeePage::refreshActions()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    for (QAction *action : {m_open, m_check})
        page::setAvailable(action, chosen ? QString() : tr("Choose one row first."));
}

} // namespace gatehouse::ui::access

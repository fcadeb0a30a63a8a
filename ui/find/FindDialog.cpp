// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindDialog.h"

#include "lists/FindListModel.h"
#include "ui/find/CriteriaPanel.h"
#include "ui/find/FindTable.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/DualGrid.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse::ui::find {

using paging::PagedTableModel;
using services::Entity;
using services::FindRow;
using widgets::TableView;

namespace {

constexpr int kEdge = 16;
constexpr int kGap = 8;
constexpr QSize kSize(920, 660);

Entity entityOf(FindDialog::Purpose purpose)
{
    const bool people = purpose == FindDialog::Purpose::User || purpose == FindDialog::Purpose::Members;
    return people ? Entity::User : Entity::Facility;
}

CriteriaPanel::Filters filtersOf(FindDialog::Purpose purpose)
{
    switch (purpose) {
    case FindDialog::Purpose::NewLab: return CriteriaPanel::Filters::NewLab;
    case FindDialog::Purpose::User:
    case FindDialog::Purpose::Members: return CriteriaPanel::Filters::PickUser;
    case FindDialog::Purpose::Parent:
    case FindDialog::Purpose::Facility: break;
    }
    return CriteriaPanel::Filters::PickFacility;
}

QString titleOf(FindDialog::Purpose purpose)
{
    switch (purpose) {
    case FindDialog::Purpose::NewLab: return FindDialog::tr("Find New Lab");
    case FindDialog::Purpose::User: return FindDialog::tr("Find User");
    case FindDialog::Purpose::Members: return FindDialog::tr("Add Members");
    case FindDialog::Purpose::Parent:
    case FindDialog::Purpose::Facility: break;
    }
    return FindDialog::tr("Find Facility");
}

QPushButton *plainButton(const QString &word, const QKeySequence &key, const QString &tip)
{
    auto *button = new QPushButton(word);
    button->setAutoDefault(false);
    button->setShortcut(key);
    button->setToolTip(FindDialog::tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

FindDialog::FindDialog(Purpose purpose, const page::PageContext &context, const QSet<qint64> &linked, QWidget *parent)
    : FindDialog(purpose, domain::Group(), context, linked, parent)
{
}

FindDialog::FindDialog(const domain::Group &group, const page::PageContext &context, QWidget *parent)
    : FindDialog(Purpose::Members, group, context, {}, parent)
{
}

FindDialog::FindDialog(Purpose purpose, const domain::Group &group, const page::PageContext &context, const QSet<qint64> &linked,
                       QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_group(group)
    , m_linked(linked)
    , m_model(makeModel(*context.workspace, entityOf(purpose), this))
    , m_criteria(new CriteriaPanel(entityOf(purpose), filtersOf(purpose), context, this))
    , m_message(new widgets::InlineMessage(this))
    , m_hint(new QLabel(this))
    , m_ok(plainButton(tr("OK"), QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Take what is chosen")))
{
    setWindowTitle(titleOf(purpose));
    resize(kSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    layout->setSpacing(kGap);
    layout->addLayout(toolRow());
    layout->addWidget(m_criteria);
    layout->addWidget(m_message);
    buildGrids();
    layout->addWidget(m_grids ? static_cast<QWidget *>(m_grids) : m_single, 1);
    layout->addLayout(buttonRow());
    if (purpose == Purpose::Facility)
        m_criteria->presetCustomer();

    connect(m_criteria, &CriteriaPanel::changed, this, &FindDialog::follow);
    connect(m_criteria, &CriteriaPanel::submitted, this, &FindDialog::find);
    // the row that gets the focus is chosen, or Enter would take nothing
    connect(m_criteria->quickField(), &widgets::SearchField::leftDownwards, this, [this] {
        results().setFocus();
        if (!results().selectionModel()->hasSelection())
            results().selectRow(0);
    });
    connect(m_model, &PagedTableModel::stateChanged, this, &FindDialog::updateState);
    connect(m_model, &PagedTableModel::failed, this, [this](const support::Error &error) {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error));
        m_message->addLink(tr("Try again"), [this] { m_model->refresh(); });
    });
    updateState();
    updateButtons();
    m_criteria->quickField()->setFocus();
}

FindDialog::~FindDialog() = default;

QLayout *FindDialog::toolRow()
{
    auto *find = plainButton(tr("&Find"), QKeySequence(Qt::Key_F5), tr("List what fits; with nothing typed, all"));
    find->setAccessibleName(tr("Find"));
    style::setButtonKind(find, style::ButtonKind::Primary);
    auto *clear = plainButton(tr("C&lear"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Empty the find"));
    clear->setAccessibleName(tr("Clear"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(find);
    row->addWidget(clear);
    row->addStretch();
    connect(find, &QPushButton::clicked, this, &FindDialog::find);
    connect(clear, &QPushButton::clicked, this, &FindDialog::clear);
    return row;
}

QLayout *FindDialog::buttonRow()
{
    auto *cancel = plainButton(tr("Cancel"), QKeySequence(Qt::Key_Escape), tr("Close and take nothing"));
    style::setTextKind(m_hint, style::TextKind::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_hint, 1);
    row->addWidget(m_ok);
    row->addWidget(cancel);
    connect(m_ok, &QPushButton::clicked, this, &FindDialog::confirm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    // the keypad's Enter is another key than Return
    auto *keypad = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this);
    connect(keypad, &QShortcut::activated, m_ok, &QPushButton::click);
    return row;
}

void FindDialog::buildGrids()
{
    if (takesOne()) {
        m_single = new TableView(tr("Results"), this);
        m_single->setSelectionMode(QAbstractItemView::SingleSelection);
        prepareTable(*m_single, *m_model, TableRoom::Narrow);
        connect(m_single->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindDialog::updateButtons);
        connect(m_single, &TableView::rowActivated, this, &FindDialog::confirm);
        connect(m_model, &PagedTableModel::dataChanged, this,
                &FindDialog::updateButtons); // far down a row is chosen before it is read
    } else {
        m_grids = new widgets::DualGrid(this);
        m_grids->setResults(m_model, PagedTableModel::KeyRole, {0, 1});
        prepareTable(*m_grids->results(), *m_model, TableRoom::Narrow);
        m_grids->selected()->setColumnWidth(0, m_grids->results()->columnWidth(0));
        QList<QVariant> taken;
        for (const qint64 key : std::as_const(m_linked))
            taken.append(key);
        m_grids->setTaken(taken, tr("Linked already"));
        if (m_purpose == Purpose::Members) {
            connect(m_model, &PagedTableModel::rowsInserted, this,
                    [this](const QModelIndex &, int first, int last) { markMembers(first, last); });
            connect(m_model, &PagedTableModel::dataChanged, this,
                    [this](const QModelIndex &from, const QModelIndex &to) { markMembers(from.row(), to.row()); });
        }
        connect(m_grids, &widgets::DualGrid::selectionChanged, this, &FindDialog::updateButtons);
    }
    results().setEmptyState(new widgets::EmptyState(this));
}

TableView &FindDialog::results() const
{
    return m_grids ? *m_grids->results() : *m_single;
}

services::FindQuery FindDialog::query() const
{
    services::FindQuery query = m_criteria->query();
    if (m_purpose == Purpose::Members)
        query.application = m_group.application;
    return query;
}

void FindDialog::markMembers(int first, int last)
{
    const qsizetype before = m_linked.size();
    for (const qsizetype row : m_model->rowsWithContents(first, last)) {
        if (const FindRow *found = m_model->rowAt(int(row)); found && found->groups.contains(m_group.name))
            m_linked.insert(found->key);
    }
    if (m_linked.size() == before)
        return;
    QList<QVariant> taken;
    for (const qint64 key : std::as_const(m_linked))
        taken.append(key);
    m_grids->setTaken(taken, tr("Member already"));
}

// Typing lists at once; a filter alone only narrows what is listed already (FLU-11).
void FindDialog::follow()
{
    const services::FindQuery wanted = query();
    if (!m_listed && wanted.text.isEmpty() && wanted.criteria.isEmpty())
        m_model->forget();
    else
        m_model->ask(wanted);
}

void FindDialog::find()
{
    m_listed = true;
    m_message->clear();
    m_model->ask(query());
}

void FindDialog::clear()
{
    m_listed = false;
    m_criteria->clear();
    m_criteria->quickField()->setFocus();
}

void FindDialog::updateState()
{
    const auto state = m_model->state();
    if (std::exchange(m_shown, state) == PagedTableModel::State::Loading)
        results().showTop();
    const bool idle = state == PagedTableModel::State::Idle;
    const bool empty = state == PagedTableModel::State::Empty;
    widgets::EmptyState *words = results().emptyState();
    if (idle)
        words->setTexts(tr("Nothing is listed yet."), tr("Type in the field above, or press Find to list all."));
    else if (empty && m_purpose == Purpose::NewLab)
        words->setTexts(tr("No lab fits."), tr("Only active facilities with the Lab mark are listed here."));
    else if (empty)
        words->setTexts(FindSetup(entityOf(m_purpose)).emptyTitle(m_criteria->query()), tr("Type less, or take a filter off."));
    results().setEmptyStateHeld(idle || empty ? TableView::EmptyHold::Show : TableView::EmptyHold::Hold);
    updateButtons();
}

void FindDialog::updateButtons()
{
    if (m_grids) {
        for (const QVariant &key : m_grids->selectedKeys())
            remember(key.toLongLong());
    }
    const qsizetype count = chosenRows().size();
    m_ok->setEnabled(count > 0);
    if (count > 0)
        m_hint->setText(m_grids ? tr("%1 selected. Ctrl+Enter takes them.").arg(count) : QString());
    else
        m_hint->setText(m_grids ? tr("Move at least one row down: Enter or a double-click.") : tr("Choose one row."));
    m_ok->setAccessibleDescription(m_hint->text());
}

// A row that was moved down may leave Results again with the next filter.
void FindDialog::remember(qint64 key)
{
    if (m_seen.contains(key))
        return;
    if (const FindRow *row = m_model->rowAt(m_model->rowOf(key)))
        m_seen.insert(key, *row);
}

QList<FindRow> FindDialog::chosenRows() const
{
    QList<FindRow> rows;
    if (m_grids) {
        const QList<QVariant> keys = m_grids->selectedKeys();
        for (qsizetype at = 0; at < keys.size(); ++at) {
            FindRow unread;
            unread.key = keys.at(at).toLongLong();
            rows.append(m_seen.value(unread.key, unread));
        }
    } else if (const QModelIndex index = m_single->currentIndex(); m_single->selectionModel()->hasSelection()) {
        if (const FindRow *row = m_model->rowAt(index.row()))
            rows.append(*row);
    }
    return rows;
}

void FindDialog::confirm()
{
    const QList<FindRow> rows = chosenRows();
    if (rows.isEmpty())
        return;
    accept();
    emit rowsChosen(rows);
}

} // namespace gatehouse::ui::find

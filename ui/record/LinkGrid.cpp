// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/LinkGrid.h"

#include "ui/page/Actions.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::record {

namespace {

constexpr int kRowsAtLeast = 2;
constexpr int kDefaultWidth = 110;
constexpr int kDateWidth = 120;
constexpr int kCodeWidth = 140;

// The button says what the action says, to the eye and to a screen reader.
QPushButton *buttonOf(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        const QString reason = action->isEnabled() ? QString() : widgets::disabledReason(action);
        button->setEnabled(action->isEnabled());
        button->setToolTip(reason.isEmpty() ? action->toolTip() : reason);
        button->setAccessibleName(action->text());
        button->setAccessibleDescription(reason);
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

LinkGrid::LinkGrid(const LinkWords &words, LinkDates dates, ButtonsAt place, QWidget *parent)
    : QWidget(parent)
    , m_model(new LinkModel(dates, this))
    , m_table(new widgets::TableView(words.title))
    , m_problem(new QLabel)
    , m_add(page::makeAction(words.add, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this))
    , m_remove(page::makeAction(words.remove, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), this))
    , m_default(page::makeAction(tr("Make Default"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this))
{
    m_add->setIcon(style::icon(QStringLiteral("add")));
    m_remove->setIcon(style::icon(QStringLiteral("remove")));
    layOut(words, place);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(dates);
    connect(m_add, &QAction::triggered, this, &LinkGrid::addRequested);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const auto facility = chosen())
            emit removeRequested(facility->key);
    });
    connect(m_default, &QAction::triggered, this, [this] {
        if (const auto facility = chosen())
            emit defaultRequested(facility->key);
    });
    connect(m_table, &widgets::TableView::rowActivated, this, [this](const QModelIndex &index) {
        if ((m_model->flags(index) & Qt::ItemIsEditable) != 0)
            m_table->edit(index);
        else
            m_default->trigger();
    });
    connect(m_model, &LinkModel::validityEdited, this, &LinkGrid::validityEdited);
    connect(m_model, &LinkModel::dateRefused, this, &LinkGrid::dateRefused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinkGrid::choiceChanged);
}

void LinkGrid::layOut(const LinkWords &words, ButtonsAt place)
{
    auto *head = new QLabel(words.title);
    style::setTextKind(head, style::TextKind::SectionHead);
    style::setTextKind(m_problem, style::TextKind::Danger);
    m_problem->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(head);
    top->addWidget(m_problem, 1);
    auto *empty = new widgets::EmptyState;
    empty->setTexts(words.empty, words.todo);
    m_table->setEmptyState(empty);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    // room for the rows, and for the two sentences in place of them
    // a preferred height of its own would make the page scroll before the table shrinks
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(
        qMax(style::rowHeight(m_table) * (kRowsAtLeast + 1) + 6, style::rowHeight(m_table) + empty->sizeHint().height() + 8));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    fillButtons(row, place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addSpacing(4);
    layout->addLayout(row);
    for (QAction *action : {m_add, m_remove, m_default}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setFocusProxy(m_table);
}

void LinkGrid::fillButtons(QHBoxLayout *row, ButtonsAt place)
{
    if (place == ButtonsAt::Right) {
        row->addWidget(buttonOf(m_default));
        row->addStretch();
        row->addWidget(buttonOf(m_remove));
        row->addWidget(buttonOf(m_add));
        return;
    }
    row->addWidget(buttonOf(m_add));
    row->addWidget(buttonOf(m_remove));
    row->addWidget(buttonOf(m_default));
    row->addStretch();
}

void LinkGrid::setColumnWidths(LinkDates dates)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(LinkModel::Name, QHeaderView::Stretch);
    header->resizeSection(LinkModel::Code, kCodeWidth);
    header->resizeSection(LinkModel::Default, kDefaultWidth);
    if (dates == LinkDates::Hidden)
        return;
    header->resizeSection(LinkModel::ValidFrom, kDateWidth);
    header->resizeSection(LinkModel::ValidUntil, kDateWidth);
}

void LinkGrid::setLinks(const QList<domain::FacilityLink> &links)
{
    const auto before = chosen();
    m_model->setLinks(links);
    if (before)
        choose(before->key);
    emit choiceChanged();
}

void LinkGrid::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_table->setAccessibleDescription(problem);
}

void LinkGrid::setDateEditing(LinkModel::Editing editing)
{
    m_model->setEditing(editing);
}

std::optional<domain::FacilityRef> LinkGrid::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->links().at(rows.first().row()).facility;
}

void LinkGrid::choose(domain::FacilityKey facility)
{
    const QList<domain::FacilityLink> &links = m_model->links();
    for (int row = 0; row < links.size(); ++row) {
        if (links.at(row).facility.key == facility)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void LinkGrid::editDate(domain::FacilityKey facility, LinkModel::Column column)
{
    choose(facility);
    const QModelIndex date = m_model->index(m_table->currentIndex().row(), column);
    if (!date.isValid() || (m_model->flags(date) & Qt::ItemIsEditable) == 0)
        return;
    m_table->setCurrentIndex(date);
    m_table->edit(date);
}

void LinkGrid::setToday(QDate today)
{
    m_model->setToday(today);
}

} // namespace gatehouse::ui::record

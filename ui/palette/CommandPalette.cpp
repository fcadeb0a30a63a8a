// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/CommandPalette.h"

#include "support/WhenDone.h"
#include "ui/palette/FuzzyMatch.h"
#include "ui/palette/PaletteDelegate.h"
#include "ui/style/Marks.h"
#include "ui/widgets/SearchField.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui::palette {

using services::Entity;
using services::FindRow;

namespace {

constexpr QSize kSize(620, 460);
constexpr int kRecordsEach = 6;
constexpr int kMostActions = 40;
constexpr int kTop = 64; // under the menus

QString kindWord(Entity entity)
{
    switch (entity) {
    case Entity::User: return CommandPalette::tr("User");
    case Entity::Contact: return CommandPalette::tr("Contact");
    case Entity::Facility: return CommandPalette::tr("Facility");
    case Entity::Group: break;
    }
    return CommandPalette::tr("Group");
}

} // namespace

QString placeOf(Entity entity, const FindRow &row)
{
    QStringList parts{kindWord(entity), row.username, row.contactId, row.code, row.facilities.value(0)};
    if (!row.active)
        parts.append(CommandPalette::tr("inactive"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CommandPalette::CommandPalette(Parts parts, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_parts(std::move(parts))
    , m_finds(*m_parts.context.workspace)
    , m_model(new PaletteModel(this))
    , m_field(new widgets::SearchField(tr("Command palette"), tr("A screen, an action, a name"), this))
    , m_list(new QListView(this))
    , m_remark(new QLabel(this))
{
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layOut();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_field, &widgets::SearchField::submitted, this, &CommandPalette::choose);
    connect(m_field, &widgets::SearchField::leftDownwards, this, [this] { walk(1); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    ask();
}

void CommandPalette::layOut()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    style::setTextKind(m_remark, style::TextKind::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remark);
    resize(kSize);
    if (const QWidget *window = parentWidget())
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kTop)));
    m_field->setFocus();
}

PaletteEntry CommandPalette::entryOf(Entity entity, const FindRow &row, PaletteEntry::Kind kind)
{
    page::Navigator *navigator = m_parts.context.navigator;
    return {kind, row.name, placeOf(entity, row),
            {},   {},       [navigator, entity, key = row.key] { navigator->open({entity, key, {}}); }};
}

// Actions are listed at once; the records of each kind come when they come, and only to the newest question.
void CommandPalette::ask()
{
    const auto ticket = m_generation.next();
    m_found.clear();
    m_list->setCurrentIndex({});
    list();
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return;
    for (const Entity entity : std::as_const(m_parts.records)) {
        services::FindQuery query;
        query.entity = entity;
        query.text = typed;
        support::whenDone(m_finds.page(query, {}, kRecordsEach), this,
                          [this, ticket, entity](const support::Result<services::FindPage> &page) {
                              if (page && m_generation.isCurrent(ticket))
                                  take(entity, page->rows);
                          });
    }
}

void CommandPalette::take(Entity entity, const QList<FindRow> &rows)
{
    m_found.insert(entity, rows);
    list();
}

void CommandPalette::list()
{
    const QString typed = m_field->text().trimmed();
    const int before = m_list->currentIndex().row();
    QList<PaletteEntry> entries;
    if (typed.isEmpty()) {
        for (const services::RecentRecord &record : std::as_const(m_parts.recent))
            entries.append(entryOf(record.entity, record.row, PaletteEntry::Kind::Recent));
        entries.append(m_parts.actions);
    } else {
        QList<std::pair<int, PaletteEntry>> fitting;
        for (const PaletteEntry &action : std::as_const(m_parts.actions)) {
            if (const auto score = fuzzyScore(typed, action.name))
                fitting.append({*score, action});
        }
        std::stable_sort(fitting.begin(), fitting.end(),
                         [](const auto &one, const auto &other) { return one.first > other.first; });
        for (const auto &[score, action] : fitting.mid(0, kMostActions))
            entries.append(action);
        for (auto found = m_found.cbegin(); found != m_found.cend(); ++found) {
            for (const FindRow &row : found.value())
                entries.append(entryOf(found.key(), row, PaletteEntry::Kind::Record));
        }
    }
    m_model->setEntries(std::move(entries));
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, before, rows - 1)));
    m_remark->setText(rows > 0 ? tr("Up and Down choose, Enter does it, Esc leaves.")
                               : tr("Nothing goes by “%1”. Beginnings of words are looked for.").arg(typed));
}

void CommandPalette::walk(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
    // the focus stays in the field, so the field says what is chosen
    m_field->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entryAt(index.row());
    if (!entry.reason.isEmpty()) {
        m_remark->setText(entry.reason);
        return;
    }
    accept();
    // when this window has gone, since what is done may open another
    if (entry.run)
        QTimer::singleShot(0, parentWidget(), entry.run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int pageRows = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: walk(-1); return true;
    case Qt::Key_PageDown: walk(pageRows); return true;
    case Qt::Key_PageUp: walk(-pageRows); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace gatehouse::ui::palette

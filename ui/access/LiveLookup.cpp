// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/LiveLookup.h"

#include "support/Folding.h"
#include "support/WhenDone.h"
#include "ui/find/FindDialog.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/LookupEdit.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui::access {

using services::Entity;
using services::FindRow;

namespace {

constexpr int kMost = 6; // what can be told apart at a glance; more are narrowed by typing

} // namespace

LiveLookup::LiveLookup(Entity entity, const QString &label, page::PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(std::move(context))
    , m_finds(*m_context.workspace)
    , m_edit(new widgets::LookupEdit(tr("Find User…")))
    , m_form(new widgets::FormField(label, m_edit))
    , m_list(new QListWidget)
{
    m_edit->field()->setReadOnly(false);
    m_edit->field()->setClearButtonEnabled(true);
    if (auto *clear = m_edit->field()->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    m_edit->field()->installEventFilter(this);
    m_edit->button()->setVisible(entity == Entity::User);
    m_edit->setPlaceholderText(entity == Entity::User ? tr("Name, login, e-mail, phone, contact ID") : tr("Name or code"));
    m_list->setAccessibleName(entity == Entity::User ? tr("Users that fit") : tr("Facilities that fit"));
    m_list->setVisible(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_form);
    layout->addWidget(m_list);
    setFocusProxy(m_edit);
    connect(m_edit->field(), &QLineEdit::textChanged, this, &LiveLookup::typed);
    connect(m_edit, &widgets::LookupEdit::lookupRequested, this, &LiveLookup::openDialog);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { takeListed(m_list->row(item)); });
}

LiveLookup::~LiveLookup() = default;

QLineEdit *LiveLookup::field() const
{
    return m_edit->field();
}

void LiveLookup::choose(qint64 key)
{
    const auto ticket = m_questions.next();
    support::whenDone(m_finds.row(m_entity, key), this, [this, ticket](const support::Result<FindRow> &row) {
        if (m_questions.isCurrent(ticket) && row.ok())
            choose(*row);
    });
}

void LiveLookup::choose(const FindRow &row)
{
    m_questions.next();
    const QSignalBlocker quiet(m_edit->field());
    m_edit->field()->setText(m_entity == Entity::User ? row.username : row.code);
    offer({}, true);
    set(row);
}

void LiveLookup::typed(const QString &text)
{
    const auto ticket = m_questions.next();
    if (text.trimmed().isEmpty()) {
        offer({}, true);
        set(std::nullopt);
        return;
    }
    services::FindQuery query;
    query.entity = m_entity;
    query.text = text.trimmed();
    support::whenDone(m_finds.page(query, {}, kMost), this,
                      [this, ticket, text = query.text](const support::Result<services::FindPage> &page) {
                          if (!m_questions.isCurrent(ticket))
                              return;
                          if (page.ok())
                              take(text, page->rows, page->last);
                          else
                              m_form->setProblem(text::ErrorText::sentence(page.error()));
                      });
}

// Everybody listed may fit exactly in some field; then the list decides.
void LiveLookup::take(const QString &text, const QList<FindRow> &rows, bool all)
{
    const QString folded = support::fold(text);
    QList<FindRow> exact = rows;
    exact.removeIf([&](const FindRow &row) { return !isExactly(row, folded); });
    if (exact.size() == 1 || (exact.isEmpty() && rows.size() == 1)) {
        offer({}, true);
        set(exact.isEmpty() ? rows.constFirst() : exact.constFirst());
        return;
    }
    set(std::nullopt);
    offer(rows, all);
    if (rows.isEmpty())
        m_form->setProblem(m_entity == Entity::User ? tr("No user fits “%1”.").arg(text)
                                                    : tr("No facility fits “%1”.").arg(text));
}

bool LiveLookup::isExactly(const FindRow &row, const QString &folded) const
{
    const QStringList names = m_entity == Entity::User
                                  ? QStringList{row.username, row.contactId, row.email, row.first + u' ' + row.last, row.name}
                                  : QStringList{row.code, row.name};
    return std::any_of(names.cbegin(), names.cend(), [&folded](const QString &name) { return support::fold(name) == folded; });
}

QString LiveLookup::shown(const FindRow &row) const
{
    if (m_entity == Entity::Facility)
        return tr("%1 (%2)", "name of a facility (code)").arg(row.name, row.code);
    QStringList parts{tr("%1 (%2)", "name of a user (login)").arg(row.name, row.username)};
    if (!row.facilities.isEmpty())
        parts.append(row.facilities.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

void LiveLookup::set(const std::optional<FindRow> &row)
{
    m_chosen = row;
    m_form->setProblem({});
    m_form->setHint(row ? shown(*row) : QString());
    emit chosenChanged();
}

void LiveLookup::offer(const QList<FindRow> &rows, bool all)
{
    m_listed = rows;
    m_list->clear();
    for (const FindRow &row : rows)
        m_list->addItem(shown(row));
    m_list->setVisible(!rows.isEmpty());
    m_list->setFixedHeight(static_cast<int>(rows.size()) * style::rowHeight(m_list) + 2 * m_list->frameWidth());
    if (!rows.isEmpty())
        m_form->setHint(all ? tr("%1 fit: choose one below.").arg(rows.size()) : tr("Many fit: type more, or choose one below."));
}

void LiveLookup::takeListed(int row)
{
    if (row < 0 || row >= m_listed.size())
        return;
    choose(FindRow(m_listed.at(row)));
    m_edit->field()->setFocus();
}

void LiveLookup::openDialog()
{
    auto *dialog = new find::FindDialog(find::FindDialog::Purpose::User, m_context, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this, [this](const QList<FindRow> &rows) { choose(rows.constFirst()); });
    dialog->open();
}

bool LiveLookup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
    if (watched == m_list) {
        if (enter)
            takeListed(m_list->currentRow());
        else if (key->key() == Qt::Key_Up && m_list->currentRow() <= 0)
            m_edit->field()->setFocus();
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    if (enter && !m_listed.isEmpty()) {
        takeListed(0);
        return true;
    }
    if (enter && m_chosen) {
        set(m_chosen); // asks again
        return true;
    }
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier && !m_listed.isEmpty()) {
        m_list->setFocus();
        m_list->setCurrentRow(0);
        return true;
    }
    return enter && m_entity == Entity::Facility ? true : QWidget::eventFilter(watched, event);
}

} // namespace gatehouse::ui::access

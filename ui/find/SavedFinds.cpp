// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/SavedFinds.h"

#include "support/WhenDone.h"
#include "ui/find/SaveFindDialog.h"
#include "ui/page/Actions.h"

#include <QMenu>

namespace gatehouse::ui::find {

using services::Duty;
using services::SavedFind;
using services::Sharing;

SavedFinds::SavedFinds(services::Entity entity, page::PageContext context, std::function<services::FindQuery()> query,
                       QWidget *page)
    : QObject(page)
    , m_entity(entity)
    , m_context(std::move(context))
    , m_service(*m_context.workspace)
    , m_query(std::move(query))
    , m_page(page)
{
}

void SavedFinds::open(QWidget *under)
{
    support::whenDone(m_service.list(m_entity), this, [this, under](const support::Result<QList<SavedFind>> &finds) {
        if (!finds) {
            emit failed(finds.error());
            return;
        }
        auto *menu = new QMenu(m_page);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Saved Finds"));
        menu->setToolTipsVisible(true);
        fill(*menu, *finds);
        menu->popup(under->mapToGlobal(QPoint(0, under->height())));
        menu->setActiveAction(menu->actions().constFirst());
    });
}

void SavedFinds::fill(QMenu &menu, const QList<SavedFind> &finds)
{
    auto *removing = new QMenu(tr("&Remove"), &menu);
    removing->setToolTipsVisible(true);
    const QString refusal = page::refusal(m_context.currentOperator(), Duty::EditPeople);
    for (const SavedFind &find : finds) {
        QString name = find.name;
        name.replace(u'&', QStringLiteral("&&"));
        const QString word = find.sharing == Sharing::Everybody ? tr("%1 (for everybody)", "a saved find").arg(name) : name;
        connect(menu.addAction(word), &QAction::triggered, this, [this, find] { emit chosen(find.query); });
        QAction *remove = removing->addAction(word);
        page::setAvailable(remove, find.sharing == Sharing::Everybody ? refusal : QString());
        connect(remove, &QAction::triggered, this, [this, find] { this->remove(find); });
    }
    if (finds.isEmpty())
        page::setAvailable(menu.addAction(tr("No find is saved yet")), tr("Save one with the entry below."));
    menu.addSeparator();
    connect(menu.addAction(tr("&Save This Find…")), &QAction::triggered, this, &SavedFinds::save);
    menu.addMenu(removing);
    page::setAvailable(removing->menuAction(), finds.isEmpty() ? tr("No find is saved yet.") : QString());
}

void SavedFinds::save()
{
    const QString refusal = page::refusal(m_context.currentOperator(), Duty::EditPeople);
    auto *dialog = new SaveFindDialog(*m_context.workspace, m_query(), refusal, m_page);
    connect(dialog, &SaveFindDialog::saved, this,
            [this](const QString &name) { m_context.navigator->say(tr("The find “%1” is saved.").arg(name)); });
    dialog->open();
}

void SavedFinds::remove(const SavedFind &find)
{
    support::whenDone(m_service.remove(find), this, [this, name = find.name](const support::Outcome &outcome) {
        if (outcome.ok())
            m_context.navigator->say(tr("The find “%1” is removed.").arg(name));
        else
            emit failed(outcome.error());
    });
}

} // namespace gatehouse::ui::find

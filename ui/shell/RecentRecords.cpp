// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/RecentRecords.h"

#include "support/WhenDone.h"
#include "ui/page/Actions.h"
#include "ui/page/Page.h"
#include "ui/palette/CommandPalette.h"
#include "ui/shell/ActionCollection.h"

#include <QMenu>

namespace gatehouse::ui::shell {

namespace {

constexpr int kListed = 20;
constexpr int kInMenu = 9;

} // namespace

RecentRecords::RecentRecords(page::PageContext context, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_service(*m_context.workspace)
    , m_menu(menu)
{
    markRecordMenu(m_menu);
    fill();
    refresh();
}

void RecentRecords::pageShown(const page::Page *page)
{
    const auto address = page != nullptr ? page->address() : std::nullopt;
    const page::RecordAddress now =
        address && !address->isNew() ? page::RecordAddress{address->entity, address->key, {}} : page::RecordAddress();
    if (now == m_shown)
        return;
    m_shown = now;
    if (now.isNew()) {
        fill();
        return;
    }
    support::whenDone(m_service.note(now.entity, now.key), this, [this](const support::Outcome &) { refresh(); });
}

void RecentRecords::refresh()
{
    support::whenDone(m_service.list(kListed), this, [this](const support::Result<QList<services::RecentRecord>> &records) {
        if (!records)
            return; // the list of before is better than none
        m_records = *records;
        fill();
    });
}

QList<services::RecentRecord> RecentRecords::others() const
{
    QList<services::RecentRecord> records;
    for (const services::RecentRecord &record : m_records) {
        if (record.entity != m_shown.entity || record.row.key != m_shown.key)
            records.append(record);
    }
    return records;
}

void RecentRecords::fill()
{
    m_menu.clear();
    const QList<services::RecentRecord> records = others().mid(0, kInMenu);
    for (qsizetype at = 0; at < records.size(); ++at) {
        const services::RecentRecord &record = records.at(at);
        QString name = record.row.name;
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = page::makeAction(tr("&%1 %2", "number and name of a record in a menu").arg(at + 1).arg(name),
                                           QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + at)), &m_menu);
        page::setAvailable(action);
        action->setToolTip(palette::placeOf(record.entity, record.row));
        const page::RecordAddress address{record.entity, record.row.key, {}};
        connect(action, &QAction::triggered, this, [this, address] { m_context.navigator->open(address); });
        m_menu.addAction(action);
    }
    page::setAvailable(m_menu.menuAction(), records.isEmpty() ? tr("No other record was viewed yet.") : QString());
}

} // namespace gatehouse::ui::shell

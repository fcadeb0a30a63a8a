// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TabMemory.h"

#include "domain/FindText.h"
#include "support/WhenDone.h"
#include "ui/find/FindPage.h"
#include "ui/page/Memory.h"
#include "ui/page/Page.h"

#include <QMetaEnum>
#include <QTimer>

namespace gatehouse::ui::shell {

using domain::find::entityName;
using domain::find::entityNamed;
using page::RecordAddress;
using page::ScreenAddress;
using services::Entity;

namespace {

const QString kTabs = QStringLiteral("tabs");
const QString kCurrent = QStringLiteral("current-tab");
constexpr qsizetype kMost = 20;

QMetaEnum screens()
{
    return QMetaEnum::fromType<page::Screen>();
}

// Empty for a page that cannot come back.
QString textOf(const page::Page *page)
{
    if (const auto *find = qobject_cast<const find::FindPage *>(page))
        return QStringLiteral("find ") + entityName(find->entity());
    if (const auto address = page->address(); address && !address->isNew())
        return QStringLiteral("record %1 %2").arg(entityName(address->entity)).arg(address->key);
    if (const auto address = page->screenAddress())
        return QStringLiteral("screen %1").arg(QLatin1StringView(screens().valueToKey(int(address->screen))));
    return {};
}

std::optional<TabAddress> addressOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    const auto entity = entityNamed(words.value(1));
    if (words.value(0) == QLatin1StringView("find") && entity)
        return TabAddress(*entity);
    if (words.value(0) == QLatin1StringView("record") && entity && words.value(2).toLongLong() > 0)
        return TabAddress(RecordAddress{*entity, words.value(2).toLongLong(), {}});
    bool known = false;
    const int screen = screens().keyToValue(words.value(1).toLatin1().constData(), &known);
    if (words.value(0) == QLatin1StringView("screen") && known)
        return TabAddress(ScreenAddress{static_cast<page::Screen>(screen), 0, {}});
    return std::nullopt;
}

/// Which of the records are still there: one question for each kind, the last answer ends it.
struct Roll {
    TabMemory::Recalled recalled;
    QSet<std::pair<int, qint64>> there;
    int open = 0;
};

TabMemory::Recalled stillThere(const Roll &roll)
{
    TabMemory::Recalled left;
    for (qsizetype at = 0; at < roll.recalled.tabs.size(); ++at) {
        const TabAddress &tab = roll.recalled.tabs.at(at);
        const auto *record = std::get_if<RecordAddress>(&tab);
        if (record != nullptr && !roll.there.contains({int(record->entity), record->key}))
            continue;
        if (at == roll.recalled.current)
            left.current = left.tabs.size();
        left.tabs.append(tab);
    }
    return left;
}

} // namespace

TabMemory::TabMemory(page::PageContext context, QObject *parent) : QObject(parent), m_context(std::move(context)) {}

void TabMemory::keep(const QList<page::Page *> &pages, const page::Page *current)
{
    if (m_context.memory == nullptr)
        return;
    QStringList texts;
    qsizetype at = -1;
    for (const page::Page *page : pages) {
        const QString text = textOf(page);
        if (text.isEmpty() || texts.size() == kMost)
            continue;
        if (page == current)
            at = texts.size();
        texts.append(text);
    }
    m_context.memory->keep(kTabs, texts);
    m_context.memory->keep(kCurrent, at);
}

void TabMemory::recall(std::function<void(const Recalled &)> done)
{
    auto roll = std::make_shared<Roll>();
    QMap<Entity, QList<qint64>> keys;
    if (m_context.memory != nullptr) {
        const QStringList texts = m_context.memory->recall(kTabs).toStringList();
        const qsizetype current = m_context.memory->recall(kCurrent).toLongLong();
        for (qsizetype at = 0; at < texts.size() && at < kMost; ++at) {
            const auto address = addressOf(texts.at(at));
            if (!address)
                continue;
            if (at == current)
                roll->recalled.current = roll->recalled.tabs.size();
            roll->recalled.tabs.append(*address);
            if (const auto *record = std::get_if<RecordAddress>(&*address))
                keys[record->entity].append(record->key);
        }
    }
    if (keys.isEmpty()) {
        QTimer::singleShot(0, this, [roll, done] { done(stillThere(*roll)); });
        return;
    }
    roll->open = int(keys.size());
    services::FindService finds(*m_context.workspace);
    for (auto asked = keys.cbegin(); asked != keys.cend(); ++asked) {
        support::whenDone(finds.rows(asked.key(), asked.value()), this,
                          [roll, done, entity = asked.key()](const support::Result<QList<services::FindRow>> &rows) {
                              for (const services::FindRow &row : rows ? *rows : QList<services::FindRow>())
                                  roll->there.insert({int(entity), row.key});
                              if (--roll->open == 0)
                                  done(stillThere(*roll));
                          });
    }
}

} // namespace gatehouse::ui::shell

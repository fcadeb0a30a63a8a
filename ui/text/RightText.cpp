// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/RightText.h"

#include <array>

namespace gatehouse::ui::text {

namespace {

struct Word {
    QLatin1StringView key;
    const char *word;
};

constexpr Word word(const char *key, const char *text)
{
    return {QLatin1StringView(key), text};
}

constexpr std::array kWords{
    word("assets", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Assets")),
    word("assets.view", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "view")),
    word("assets.export", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "export")),
    word("requests", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Requests")),
    word("requests.view", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "view")),
    word("requests.create", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "create")),
    word("requests.edit", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "edit")),
    word("requests.cancel", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "cancel")),
    word("files", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Files")),
    word("files.public", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "public files")),
    word("files.download", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "download")),
    word("files.upload", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "upload")),
    word("files.notes", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "notes")),
    word("files.links", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "shared links")),
    word("finance", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Finance")),
    word("finance.contracts", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "contracts")),
    word("finance.invoices", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "invoices")),
    word("finance.statements", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "statements")),
    word("community", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Community")),
    word("community.read", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "read")),
    word("community.post", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "post")),
    word("community.author", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "write articles")),
    word("account", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Account")),
    word("account.details", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "own details")),
    word("account.alerts", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "alerts")),
    word("account.users", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "look after users")),
    word("people", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "People and facilities")),
    word("people.view", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "view")),
    word("people.edit", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "edit")),
    word("people.unlock", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "passwords and locks")),
    word("portalgroups", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Portal groups")),
    word("portalgroups.view", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "view")),
    word("portalgroups.edit", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "edit")),
    word("operators", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Operators")),
    word("operators.view", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "view")),
    word("operators.edit", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "edit")),
    word("office", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "Office")),
    word("office.history", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "history")),
    word("office.settings", QT_TRANSLATE_NOOP("gatehouse::ui::text::RightText", "settings")),
};

QString wordOf(const QString &key)
{
    for (const Word &known : kWords) {
        if (known.key == key)
            return RightText::tr(known.word);
    }
    return {};
}

} // namespace

QString RightText::section(const QString &key)
{
    const QString word = wordOf(key);
    return word.isEmpty() ? key : word;
}

QString RightText::right(const QString &key)
{
    const QString word = wordOf(key);
    return word.isEmpty() ? key.section(u'.', 1) : word;
}

QString RightText::full(const QString &key)
{
    if (!key.contains(u'.'))
        return section(key);
    return tr("%1: %2", "section of rights: rights").arg(section(key.section(u'.', 0, 0)), right(key));
}

QString RightText::cause(const domain::RightCause &cause, bool granted)
{
    const QString where = full(cause.node);
    if (cause.by == domain::RightDecision::By::Personal)
        return granted ? tr("Granted in person, set on “%1”.").arg(where) : tr("Denied in person, set on “%1”.").arg(where);
    return granted ? tr("Granted by the group %1, set on “%2”.").arg(cause.group, where)
                   : tr("Denied by the group %1, set on “%2”.").arg(cause.group, where);
}

QStringList RightText::sections(const QStringList &keys)
{
    QStringList found;
    for (const QString &key : keys) {
        const QString section = key.section(u'.', 0, 0);
        if (!found.contains(section))
            found.append(section);
    }
    return found;
}

QStringList RightText::lines(const QStringList &keys)
{
    QStringList lines;
    for (const QString &part : sections(keys)) {
        QStringList words;
        for (const QString &key : keys) {
            if (key.section(u'.', 0, 0) == part)
                words.append(right(key));
        }
        lines.append(tr("%1: %2", "section of rights: rights").arg(section(part), words.join(QStringLiteral(", "))));
    }
    return lines;
}

} // namespace gatehouse::ui::text

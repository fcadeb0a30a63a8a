// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/UndoMenu.h"

#include "support/WhenDone.h"
#include "ui/page/Actions.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FieldText.h"
#include "ui/text/TimeText.h"

#include <QMenu>

namespace gatehouse::ui::shell {

using services::Action;
using services::Undone;
using support::Error;
using support::Result;

namespace {

constexpr int kEarlierListed = 20;

QString label(const QString &key)
{
    if (key == u"labs")
        return UndoMenu::tr("Labs");
    if (key == u"groups")
        return UndoMenu::tr("Groups");
    if (key == u"facilities")
        return UndoMenu::tr("Facilities");
    if (key == u"login")
        return UndoMenu::tr("User");
    if (key == u"password")
        return UndoMenu::tr("Password");
    return text::FieldText::label(key);
}

QString refusal(const Error &error, const QDateTime &now)
{
    if (error.code != support::ErrorCode::Conflict || error.arguments.size() != 2)
        return UndoMenu::tr("Not undone. %1").arg(text::ErrorText::sentence(error, now));
    const QDateTime when = QDateTime::fromString(error.arguments.at(1), Qt::ISODate);
    return UndoMenu::tr("Not undone: %1 changed “%2” at %3.")
        .arg(error.arguments.at(0), label(error.field), text::TimeText::moment(when, now));
}

// What a creation made, so that it can be told from a change.
QString novelty(const Action &creation)
{
    if (creation.withContact)
        return creation.withContact->before ? UndoMenu::tr("new portal user, without the contact")
                                            : UndoMenu::tr("new portal user and contact");
    if (std::holds_alternative<services::UserTrace>(creation.after))
        return UndoMenu::tr("new user");
    if (std::holds_alternative<services::GroupTrace>(creation.after))
        return UndoMenu::tr("new group");
    return std::holds_alternative<services::ContactTrace>(creation.after) ? UndoMenu::tr("new contact")
                                                                          : UndoMenu::tr("new facility");
}

} // namespace

UndoMenu::UndoMenu(QMenu &edit, const std::shared_ptr<services::Workspace> &workspace, page::Navigator &navigator)
    : QObject(&edit)
    , m_workspace(workspace)
    , m_service(*workspace)
    , m_navigator(navigator)
    , m_undo(page::makeAction(tr("&Undo"), QKeySequence::Undo, this))
    , m_redo(page::makeAction(tr("&Redo"), QKeySequence::Redo, this))
    , m_earlier(new QMenu(tr("Undo &Earlier"), &edit))
{
    edit.addAction(m_undo);
    edit.addAction(m_redo);
    edit.addMenu(m_earlier);
    m_earlier->setAccessibleName(tr("Undo Earlier"));
    m_earlier->setToolTipsVisible(true);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (const auto actions = m_service.actions(); !actions.isEmpty())
            undo(actions.constLast().number);
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (const auto undone = m_service.undone(); !undone.isEmpty())
            redo(undone.constLast().number);
    });
    connect(m_earlier, &QMenu::aboutToShow, this, &UndoMenu::fillEarlier);
    connect(&edit, &QMenu::aboutToShow, this, &UndoMenu::refresh);
    refresh();
}

void UndoMenu::refresh()
{
    const QString against = page::refusal(m_workspace->currentOperator(), services::Duty::EditPeople);
    const auto actions = m_service.actions();
    const auto undone = m_service.undone();
    const auto reason = [&against](bool nothing, const QString &words) { return against.isEmpty() && nothing ? words : against; };
    const QString nothing = tr("Nothing that you saved since you signed in can be undone. Passwords and unlocking never are.");
    page::setAvailable(m_undo, reason(actions.isEmpty(), nothing));
    page::setAvailable(
        m_redo, reason(undone.isEmpty(),
                       tr("Nothing was undone that can be done again. A new record that was undone has to be made anew.")));
    page::setAvailable(m_earlier->menuAction(), reason(actions.isEmpty(), nothing));
    m_undo->setText(actions.isEmpty() ? tr("&Undo")
                                      : tr("&Undo: %1").arg(words(actions.constLast()).replace(u'&', QStringLiteral("&&"))));
    m_redo->setText(undone.isEmpty() ? tr("&Redo")
                                     : tr("&Redo: %1").arg(words(undone.constLast()).replace(u'&', QStringLiteral("&&"))));
}

void UndoMenu::fillEarlier()
{
    m_earlier->clear();
    const auto actions = m_service.actions();
    for (qsizetype at = actions.size() - 1; at >= 0 && at >= actions.size() - kEarlierListed; --at) {
        const Action &action = actions.at(at);
        QAction *entry = m_earlier->addAction(words(action).replace(u'&', QStringLiteral("&&")));
        connect(entry, &QAction::triggered, this, [this, number = action.number] { undo(number); });
    }
    m_earlier->addSeparator();
    m_earlier->addAction(tr("Passwords and unlocking are not undone"))->setEnabled(false);
}

QString UndoMenu::words(const Action &action)
{
    if (action.isCreation())
        return tr("%1 – %2", "whose record – what changed").arg(action.name(), novelty(action));
    QStringList labels;
    for (const QString &key : action.changed())
        labels.append(label(key));
    return tr("%1 – %2", "whose record – what changed").arg(action.name(), labels.join(QStringLiteral(", ")));
}

void UndoMenu::announce(const Undone &undone)
{
    for (const Undone::Record &record : undone.records) {
        if (record.fate == Undone::Fate::Deleted)
            m_navigator.announceDeletion(record.entity, record.key);
        else
            m_navigator.announceChange(record.entity, record.key);
    }
}

void UndoMenu::undo(qint64 number)
{
    support::whenDone(m_service.undo(number), this, [this](const Result<Undone> &result) {
        refresh();
        if (!result.ok()) {
            m_navigator.say(refusal(result.error(), m_workspace->clock().now()));
            return;
        }
        announce(*result);
        m_navigator.say(result->action.isCreation()
                            ? tr("Undone: %1. It is deleted for good: Redo cannot bring it back.").arg(words(result->action))
                            : tr("Undone: %1.").arg(words(result->action)));
    });
}

void UndoMenu::redo(qint64 number)
{
    support::whenDone(m_service.redo(number), this, [this](const Result<Undone> &result) {
        refresh();
        if (!result.ok()) {
            m_navigator.say(refusal(result.error(), m_workspace->clock().now()));
            return;
        }
        announce(*result);
        m_navigator.say(tr("Done again: %1.").arg(words(result->action)));
    });
}

} // namespace gatehouse::ui::shell

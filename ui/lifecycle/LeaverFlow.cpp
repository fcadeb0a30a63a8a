// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lifecycle/LeaverFlow.h"

#include "support/WhenDone.h"
#include "ui/text/EffectText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Prompt.h"

namespace gatehouse::ui::lifecycle {

using domain::Leaver;
using services::Entity;
using support::Result;
using text::EffectText;

LeaverFlow::LeaverFlow(const page::PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_leavers(*context.workspace)
{
}

void LeaverFlow::begin(Entity entity, qint64 key)
{
    if (m_busy)
        return;
    m_busy = true;
    const Answer look = entity == Entity::User ? m_leavers.look(domain::UserKey{key}) : m_leavers.look(domain::ContactKey{key});
    support::whenDone(look, this, [this, entity, key](const Result<Leaver> &leaver) {
        m_busy = false;
        if (!leaver.ok())
            emit refused(text::ErrorText::sentence(leaver.error(), m_context.clock().now()));
        else if (leaver->hasLeft())
            emit refused(tr("%1 has left already: nothing is active any more.").arg(EffectText::person(*leaver)));
        else
            ask(entity, key, *leaver);
    });
}

void LeaverFlow::ask(Entity entity, qint64 key, const Leaver &leaver)
{
    const QString effect = EffectText::sentence(leaver.effect);
    widgets::PromptQuestion question;
    question.kind = widgets::PromptKind::Warning;
    question.title = tr("Leaver");
    question.text = effect.isEmpty() ? tr("%1 leaves.").arg(EffectText::person(leaver)) : effect;
    question.detail = EffectText::ending(leaver);
    question.accept = tr("End Access");
    if (m_context.prompt->ask(question) != widgets::PromptAnswer::Accepted)
        return;
    m_busy = true;
    const Answer leave =
        entity == Entity::User ? m_leavers.leave(domain::UserKey{key}) : m_leavers.leave(domain::ContactKey{key});
    support::whenDone(leave, this, [this](const Result<Leaver> &ended) {
        m_busy = false;
        if (ended.ok())
            tell(*ended);
        else
            emit refused(text::ErrorText::sentence(ended.error(), m_context.clock().now()));
    });
}

void LeaverFlow::tell(const Leaver &leaver)
{
    emit done(tr("%1 has left: nothing opens any more.").arg(EffectText::person(leaver)));
    if (m_context.navigator == nullptr)
        return;
    if (leaver.user)
        m_context.navigator->announceChange(Entity::User, leaver.user->key.value);
    if (leaver.contact)
        m_context.navigator->announceChange(Entity::Contact, leaver.contact->key.value);
}

} // namespace gatehouse::ui::lifecycle

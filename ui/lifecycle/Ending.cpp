// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lifecycle/Ending.h"

#include "support/WhenDone.h"
#include "ui/text/EffectText.h"
#include "ui/widgets/Prompt.h"

namespace gatehouse::ui::lifecycle {

using domain::Effect;
using domain::Turn;
using support::Result;
using text::EffectText;

Ending::Ending(const page::PageContext &context, EndingHooks hooks, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hooks(std::move(hooks))
{
}

void Ending::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

void Ending::turn(Turn turn, std::function<void()> proceed, std::function<void()> stay)
{
    if (m_busy)
        return;
    setBusy(true);
    support::whenDone(m_hooks.effect(turn), this,
                      [this, proceed = std::move(proceed), stay = std::move(stay)](const Result<Effect> &effect) {
                          setBusy(false);
                          if (!effect.ok()) {
                              m_hooks.refused(effect.error());
                              stay();
                          } else if (agreed(*effect)) {
                              proceed();
                          } else {
                              stay();
                          }
                      });
}

bool Ending::agreed(const Effect &effect) const
{
    if (effect.isNothing())
        return true;
    const bool off = effect.turn == Turn::Off;
    // one person who comes back sees what was hers before: nothing to warn of
    if (!off && effect.people <= 1)
        return true;
    widgets::PromptQuestion question;
    question.title = off ? tr("Deactivate %1").arg(m_hooks.name()) : tr("Activate %1").arg(m_hooks.name());
    question.text = EffectText::sentence(effect);
    question.detail = EffectText::names(effect);
    question.accept = off ? tr("Deactivate") : tr("Activate");
    return m_context.prompt->ask(question) == widgets::PromptAnswer::Accepted;
}

void Ending::removeRecord()
{
    if (m_busy)
        return;
    setBusy(true);
    support::whenDone(m_hooks.check(), this, [this](const Result<void> &free) {
        setBusy(false);
        if (free.ok())
            askRemoval();
        else
            m_hooks.refused(free.error());
    });
}

void Ending::askRemoval()
{
    widgets::PromptQuestion question;
    question.kind = widgets::PromptKind::Warning;
    question.title = tr("Delete %1").arg(m_hooks.name());
    question.text = tr("%1 has no history and will be gone for good.").arg(m_hooks.name());
    question.detail = tr("The audit keeps that there was such a record, and who deleted it.");
    question.accept = tr("Delete");
    if (m_context.prompt->ask(question) != widgets::PromptAnswer::Accepted)
        return;
    setBusy(true);
    support::whenDone(m_hooks.remove(), this, [this](const Result<void> &removed) {
        setBusy(false);
        if (removed.ok())
            m_hooks.removed();
        else
            m_hooks.refused(removed.error());
    });
}

} // namespace gatehouse::ui::lifecycle

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Prompt.h"

#include <QList>

namespace gatehouse::tests {

/// Answers in place of a person: the prepared answers in their order, then Refused, as Esc would. Keeps what was asked and told.
class AnsweringPrompt : public ui::widgets::Prompt {
public:
    explicit AnsweringPrompt(QList<ui::widgets::PromptAnswer> answers = {})
        : m_answers(std::move(answers))
    {
    }

    void prepare(ui::widgets::PromptAnswer answer) { m_answers.append(answer); }

    ui::widgets::PromptAnswer ask(const ui::widgets::PromptQuestion &question) override
    {
        m_asked.append(question);
        return m_answers.isEmpty() ? ui::widgets::PromptAnswer::Refused : m_answers.takeFirst();
    }

    void inform(const ui::widgets::PromptQuestion &notice) override { m_told.append(notice); }

    const QList<ui::widgets::PromptQuestion> &asked() const { return m_asked; }
    const QList<ui::widgets::PromptQuestion> &told() const { return m_told; }

private:
    QList<ui::widgets::PromptAnswer> m_answers;
    QList<ui::widgets::PromptQuestion> m_asked;
    QList<ui::widgets::PromptQuestion> m_told;
};

} // namespace gatehouse::tests

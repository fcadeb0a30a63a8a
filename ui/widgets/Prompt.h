// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace gatehouse::ui::widgets {

enum class PromptKind { Information, Question, Warning };

/// A question that stops the work until it is answered. The button texts are verbs ("Save", "Leave without saving"), never
/// yes and no. Without an `alternative` there are two buttons; without a `refuse` text the second is **Cancel**.
struct PromptQuestion {
    PromptKind kind = PromptKind::Question;
    QString title;
    QString text;
    QString detail; ///< a second paragraph, may be empty
    QString accept;
    QString alternative;
    QString refuse;
};

/// Refused also stands for Esc and for closing the box.
enum class PromptAnswer { Accepted, Alternative, Refused };

/// Asks the person. Injected, so that a test can answer (see tests/support/AnsweringPrompt.h).
class Prompt {
public:
    virtual ~Prompt() = default;

    virtual PromptAnswer ask(const PromptQuestion &question) = 0;
    /// A box with one button, **OK** unless `accept` says otherwise.
    virtual void inform(const PromptQuestion &notice) = 0;
};

/// The real one: a modal box over the window.
class MessageBoxPrompt : public Prompt {
public:
    /// The boxes stand over this widget's window; it must outlive the prompt.
    explicit MessageBoxPrompt(QWidget *over);

    PromptAnswer ask(const PromptQuestion &question) override;
    void inform(const PromptQuestion &notice) override;

private:
    QWidget *m_over;
};

} // namespace gatehouse::ui::widgets

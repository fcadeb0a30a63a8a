// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace gatehouse::editors {

/// One field of a form: what is typed, what is stored, and what is wrong with it. It holds text only; whether the text is
/// right is asked of the domain.
class Field : public QObject {
    Q_OBJECT

public:
    enum class Need { Required, Optional };
    /// Whether a text can be taken; blank texts are the Need's matter.
    using Check = std::function<support::Outcome(const QString &)>;

    /// `key` is the name that the commands use (`email1`); it is what an Error's `field` says.
    Field(const QString &key, Need need, Check check, QObject *parent);

    const QString &key() const { return m_key; }
    const QString &text() const { return m_text; }
    /// As stored, or as a new record begins.
    const QString &original() const { return m_original; }
    bool isRequired() const { return m_need == Need::Required; }
    /// Required and still blank: outlined in red.
    bool isMissing() const;
    bool isDirty() const { return m_text != m_original; }
    const std::optional<support::Error> &problem() const { return m_problem; }

    /// What somebody typed. A problem that is shown is asked about again, so that it goes as soon as it is mended.
    void setText(const QString &text);
    /// Asks the check, when the person leaves the field. A blank required field is told at the save only.
    void verify();
    void setProblem(const support::Error &problem);
    void clearProblem();
    /// A new beginning: text and original, without a problem.
    void begin(const QString &original);
    /// What is stored now. The text follows only if it is still `known`; what was typed meanwhile stays.
    void rebase(const QString &original, const QString &known);
    /// The text stays, and counts as typed into a new record that begins with `original`.
    void restart(const QString &original) { put(m_text, original); }

signals:
    void textChanged(const QString &text);
    void dirtyChanged(bool dirty);
    void problemChanged();

private:
    void put(const QString &text, const QString &original);

    QString m_key;
    Need m_need;
    Check m_check;
    QString m_text;
    QString m_original;
    std::optional<support::Error> m_problem;
};

} // namespace gatehouse::editors

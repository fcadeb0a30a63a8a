// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/Field.h"

namespace gatehouse::editors {

Field::Field(const QString &key, Need need, Check check, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_need(need)
    , m_check(std::move(check))
{
}

bool Field::isMissing() const
{
    return isRequired() && m_text.trimmed().isEmpty();
}

void Field::setText(const QString &text)
{
    if (text == m_text)
        return;
    put(text, m_original);
    if (m_problem) {
        clearProblem();
        verify();
    }
}

void Field::verify()
{
    if (!m_check || m_text.trimmed().isEmpty())
        return;
    if (const support::Outcome outcome = m_check(m_text); !outcome.ok())
        setProblem(outcome.error());
}

void Field::setProblem(const support::Error &problem)
{
    m_problem = problem;
    emit problemChanged();
}

void Field::clearProblem()
{
    if (!m_problem)
        return;
    m_problem.reset();
    emit problemChanged();
}

void Field::begin(const QString &original)
{
    clearProblem();
    put(original, original);
}

void Field::rebase(const QString &original, const QString &known)
{
    const bool follows = m_text == known;
    put(follows ? original : m_text, original);
    if (follows)
        clearProblem();
}

void Field::put(const QString &text, const QString &original)
{
    const bool wasDirty = isDirty();
    const bool changed = text != m_text;
    m_text = text;
    m_original = original;
    if (changed)
        emit textChanged(m_text);
    if (isDirty() != wasDirty)
        emit dirtyChanged(isDirty());
}

} // namespace gatehouse::editors

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/RecordEditor.h"

#include <algorithm>

namespace gatehouse::editors {

RecordEditor::RecordEditor(QObject *parent) : QObject(parent) {}

Field *RecordEditor::field(QStringView key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [key](const Field *field) { return field->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

bool RecordEditor::isDirty() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field *field) { return field->isDirty(); });
}

Field *RecordEditor::firstProblem() const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [](const Field *field) { return field->problem().has_value(); });
    return found == m_fields.end() ? nullptr : *found;
}

Field *RecordEditor::addField(const QString &key, Field::Need need, Field::Check check)
{
    auto *field = new Field(key, need, std::move(check), this);
    connect(field, &Field::dirtyChanged, this, &RecordEditor::checkDirty);
    m_fields.append(field);
    return field;
}

void RecordEditor::setProblem(const support::Error &error)
{
    m_problem = error;
    emit problemChanged();
}

void RecordEditor::clearProblem()
{
    if (!m_problem)
        return;
    m_problem.reset();
    emit problemChanged();
}

void RecordEditor::clearProblems()
{
    clearProblem();
    for (Field *field : std::as_const(m_fields))
        field->clearProblem();
}

void RecordEditor::putProblem(const support::Error &error)
{
    if (Field *at = field(error.field); at != nullptr)
        at->setProblem(error);
    else
        setProblem(error);
}

void RecordEditor::announceLoaded()
{
    m_isThere = true;
    emit loaded();
}

void RecordEditor::checkDirty()
{
    const bool dirty = isDirty();
    if (dirty == m_wasDirty)
        return;
    m_wasDirty = dirty;
    emit dirtyChanged(dirty);
}

QHash<Field *, QString> RecordEditor::texts() const
{
    QHash<Field *, QString> texts;
    for (Field *field : m_fields)
        texts.insert(field, field->text());
    return texts;
}

quint64 RecordEditor::start(Activity activity)
{
    m_activity = activity;
    emit activityChanged();
    return ++m_generation;
}

RecordEditor::Activity RecordEditor::stop()
{
    const Activity was = m_activity;
    m_activity = Activity::Idle;
    emit activityChanged();
    return was;
}

void RecordEditor::refuse(Activity activity, const support::Error &error)
{
    if (activity == Activity::Loading && !m_isThere) {
        setProblem(error);
        emit loadFailed(error);
        return;
    }
    putProblem(error);
    emit failed(error);
}

} // namespace gatehouse::editors

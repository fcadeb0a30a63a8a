// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/RecordEditor.h"

#include <algorithm>
#include <utility>

namespace gatehouse::editors {

using support::Error;

namespace {

constexpr int kRounds = 5; // saves that meet another one, before the person is asked to try again

} // namespace

RecordEditor::RecordEditor(QObject *parent) : QObject(parent) {}

Field *RecordEditor::field(QStringView key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [key](const Field *field) { return field->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

bool RecordEditor::isDirty() const
{
    const auto waits = [](const Collision &collision) { return collision.redo && collision.choice == Side::Mine; };
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field *field) { return field->isDirty(); }) ||
           std::any_of(m_collisions.begin(), m_collisions.end(), waits);
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
    connect(field, &Field::textChanged, this, [this, field] { followTyping(field); });
    m_fields.append(field);
    return field;
}

void RecordEditor::setProblem(const Error &error)
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

void RecordEditor::putProblem(const Error &error)
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
    resume();
}

void RecordEditor::resume()
{
    const auto next = std::exchange(m_resume, {});
    if (!next)
        return;
    checkDirty();
    const auto isField = [](const Collision &collision) { return collision.kind == Collision::Kind::Field; };
    if (m_then == Then::Always || std::none_of(m_collisions.cbegin(), m_collisions.cend(), isField))
        next();
    else
        tellCollided();
}

void RecordEditor::tellCollided()
{
    Error error;
    error.code = support::ErrorCode::Conflict;
    if (m_other)
        error.arguments = QStringList{m_other->who, m_other->when.toString(Qt::ISODate)};
    emit failed(error);
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

void RecordEditor::save()
{
    if (!canSave())
        return;
    beginWork();
    clearProblems();
    proceed();
}

void RecordEditor::beginWork()
{
    m_rounds = 0;
    m_other.reset();
    m_takenOver.clear();
}

// Work on links first: it is stored by itself, and comes back here.
void RecordEditor::proceed()
{
    m_proceeds = false;
    for (qsizetype at = 0; at < m_collisions.size(); ++at) {
        if (!m_collisions.at(at).redo)
            continue;
        const Collision decided = m_collisions.takeAt(at--);
        if (decided.choice == Side::Theirs)
            continue;
        m_proceeds = true;
        decided.redo();
        return;
    }
    if (isDirty()) {
        store();
        return;
    }
    settle();
    checkDirty();
    emit saved(Deed::NothingLeft);
}

void RecordEditor::finish(Deed deed)
{
    if (m_proceeds && isDirty()) {
        proceed();
        return;
    }
    if (std::exchange(m_proceeds, false))
        settle();
    checkDirty();
    emit saved(deed);
}

void RecordEditor::settle()
{
    if (m_collisions.isEmpty())
        return;
    m_collisions.clear();
    emit collisionsChanged();
}

void RecordEditor::meet(const Error &conflict, Then then, const std::function<void()> &resume)
{
    m_other = otherSaveOf(conflict);
    if (m_other->what == OtherSave::What::Deleted) {
        m_isGone = true;
        setProblem(conflict);
        emit failed(conflict);
        return;
    }
    if (++m_rounds > kRounds) {
        setProblem(conflict);
        emit failed(conflict);
        return;
    }
    m_then = then;
    m_resume = resume;
    reload();
}

void RecordEditor::layOver(const QHash<Field *, QString> &theirs)
{
    m_collisions.removeIf([](const Collision &collision) { return collision.kind == Collision::Kind::Field; });
    for (Field *at : std::as_const(m_fields)) {
        if (!theirs.contains(at))
            continue;
        const QString text = theirs.value(at);
        const Origin origin = originOf(at->original(), at->text(), text);
        if (origin == Origin::Theirs && !m_takenOver.contains(at->key()))
            m_takenOver.append(at->key());
        if (origin == Origin::Collision) {
            Collision collision;
            collision.key = at->key();
            collision.mine = at->text();
            collision.theirs = text;
            m_collisions.append(collision);
        }
        at->rebase(text, at->original());
    }
    emit collisionsChanged();
}

void RecordEditor::collide(const Collision &collision)
{
    m_collisions.append(collision);
    emit collisionsChanged();
    checkDirty();
}

void RecordEditor::choose(qsizetype collision, Side side)
{
    if (collision < 0 || collision >= m_collisions.size() || m_collisions.at(collision).choice == side)
        return;
    m_collisions[collision].choice = side;
    const Collision chosen = m_collisions.at(collision);
    if (chosen.kind == Collision::Kind::Field)
        put(field(chosen.key), side == Side::Mine ? chosen.mine : chosen.theirs);
    checkDirty();
    emit collisionsChanged();
}

void RecordEditor::put(Field *at, const QString &text)
{
    at->setText(text);
}

// What is typed over a collision is mine, unless it is theirs.
void RecordEditor::followTyping(const Field *field)
{
    for (Collision &collision : m_collisions) {
        if (collision.kind != Collision::Kind::Field || collision.key != field->key())
            continue;
        const bool isTheirs = field->text() == collision.theirs;
        collision.choice = isTheirs ? Side::Theirs : Side::Mine;
        if (!isTheirs)
            collision.mine = field->text();
        emit collisionsChanged();
    }
}

void RecordEditor::makeNew()
{
    if (isBusy() || isNew())
        return;
    m_isGone = false;
    clearProblems();
    settle();
    restart();
    checkDirty();
    announceLoaded();
}

void RecordEditor::discard()
{
    settle();
    for (Field *at : std::as_const(m_fields))
        put(at, at->original());
    checkDirty();
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

void RecordEditor::refuse(Activity activity, const Error &error)
{
    m_resume = {};
    m_proceeds = false;
    if (activity == Activity::Loading && m_isThere && error.code == support::ErrorCode::NotFound && !isNew()) {
        m_isGone = true;
        setProblem(error);
        emit failed(error);
        return;
    }
    if (activity == Activity::Loading && !m_isThere) {
        setProblem(error);
        emit loadFailed(error);
        return;
    }
    putProblem(error);
    emit failed(error);
}

} // namespace gatehouse::editors

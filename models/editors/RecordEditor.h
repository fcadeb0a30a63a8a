// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fields.h"
#include "editors/Field.h"
#include "editors/Merge.h"
#include "support/WhenDone.h"

#include <QFuture>
#include <QHash>

namespace gatehouse::editors {

/// What has been stored, so that the page can say it in place.
enum class Deed { Created, Changed, LinksChanged, GroupsChanged, PasswordSet, Unlocked, Activated, Deactivated, NothingLeft };

/// What forms of all records share: fields by key, one piece of work at a time, problems put to their field or to the page.
/// Nothing here opens a window or makes a sentence, and nothing that was typed is ever lost to a failure.
///
/// When somebody else saved the record in between, theirs is loaded and merged: what only one changed is kept by itself, and a save
/// in which nothing collides goes on by itself. What both changed becomes a Collision; mine is chosen, and the next save stores it.
class RecordEditor : public QObject {
    Q_OBJECT

public:
    enum class Activity { Idle, Loading, Saving };

    const QList<Field *> &fields() const { return m_fields; }
    /// The field of that key, or null.
    Field *field(QStringView key) const;
    /// Until the first save.
    virtual bool isNew() const = 0;
    /// Whether something would be lost by closing.
    virtual bool isDirty() const;
    Activity activity() const { return m_activity; }
    /// A record is shown, stored or new.
    bool isThere() const { return m_isThere; }
    bool isBusy() const { return m_activity != Activity::Idle; }
    bool canSave() const { return (isDirty() || !m_collisions.isEmpty()) && !isBusy(); }
    /// What stands against the record as a whole: a conflict, a database that is away. Field problems are at their fields.
    const std::optional<support::Error> &problem() const { return m_problem; }
    /// The first field, in the order of the form, that has a problem; or null.
    Field *firstProblem() const;

    /// What both changed, since the last save that met another; empty when nothing is to be decided.
    const QList<Collision> &collisions() const { return m_collisions; }
    /// Takes mine or theirs; the other value is kept, so that it can be taken again.
    void choose(qsizetype collision, Side side);
    /// Who saved in between, during the last save; none when nobody did.
    const std::optional<OtherSave> &otherSave() const { return m_other; }
    /// Keys of the fields that only they changed, taken over during the last save.
    const QStringList &takenOver() const { return m_takenOver; }
    /// Somebody deleted the record: it can be saved as a new one, or discarded.
    bool isGone() const { return m_isGone; }
    /// Makes a new record of what stands in the form, to be saved as such.
    void makeNew();
    /// Gives up what was typed.
    void discard();

    /// Stores what was typed. Does nothing while something runs or when nothing was changed.
    void save();
    /// Loads what is stored now and lays what was typed over it.
    virtual void reload() = 0;
    /// A first save arrived though nobody heard of it, and made the record of that key: goes on with that one, what was typed laid over it.
    virtual void adopt(qint64 key) = 0;
    /// Loads what changed elsewhere (a contact was linked, a group renamed). What was typed stays; a field that both changed is
    /// left for the conflict of the next save.
    virtual void refresh() = 0;

signals:
    /// The record is there, or there anew.
    void loaded();
    /// It could not be loaded.
    void loadFailed(const support::Error &error);
    void saved(gatehouse::editors::Deed deed);
    /// Refused or failed: see problem() and the fields.
    void failed(const support::Error &error);
    void dirtyChanged(bool dirty);
    void activityChanged();
    void problemChanged();
    /// collisions() are others, or one of them is chosen or typed otherwise.
    void collisionsChanged();

protected:
    explicit RecordEditor(QObject *parent);

    Field *addField(const QString &key, Field::Need need, Field::Check check = {});
    void setProblem(const support::Error &error);
    void clearProblem();
    void clearProblems();
    /// Stores the fields that were typed.
    virtual void store() = 0;
    /// Makes the base a new record; the texts stay.
    virtual void restart() = 0;
    /// What only a first save stores (a password, links that were queued) is stored.
    virtual void settleFirst() {}
    /// Puts a text into a field, with what belongs to it.
    virtual void put(Field *at, const QString &text);
    /// Lays what was typed over what is stored now: fields that only they changed follow, those that both changed collide.
    void layOver(const QHash<Field *, QString> &theirs);
    /// A save met another one: loads theirs, then does `resume` unless fields collide.
    enum class Then { UnlessCollided, Always };
    void meet(const support::Error &conflict, Then then, const std::function<void()> &resume);
    /// Goes on with a save: work on links that was decided, then the fields.
    void proceed();
    /// Work on links met other work on the same: it waits for a decision and the next save.
    void collide(const Collision &collision);
    /// Tells that something collides.
    void tellCollided();
    /// Everything is stored: nothing collides any more.
    void settle();
    /// Work on links was stored: tells so, or goes on with the save that it was a part of.
    void finish(Deed deed);
    /// New work begins: nobody has been met yet.
    void beginWork();
    /// To its field if there is one, else to the page.
    void putProblem(const support::Error &error);
    /// The record is there: tells so. Until the first time, a failure is loadFailed().
    void announceLoaded();
    /// Tells of a change of isDirty() that came from something other than a field.
    void checkDirty();
    /// The texts at this moment, to tell later what was typed meanwhile.
    QHash<Field *, QString> texts() const;

    /// What is done about a Conflict.
    using Meeting = std::function<void(const support::Error &conflict)>;

    /// Does one thing, while nothing else runs; `done` gets the value. An answer that comes after a newer question is dropped.
    template <typename Value, typename Done>
    void run(Activity activity, const QFuture<support::Result<Value>> &future, Done done, const Meeting &meeting = {})
    {
        const quint64 generation = start(activity);
        support::whenDone(future, this, [this, generation, done, meeting](const support::Result<Value> &result) {
            if (generation != m_generation)
                return;
            const Activity was = stop();
            if (result.ok())
                done(result.value());
            else if (meeting && result.error().code == support::ErrorCode::Conflict)
                meeting(result.error());
            else
                refuse(was, result.error());
        });
    }

private:
    quint64 start(Activity activity);
    Activity stop();
    void refuse(Activity activity, const support::Error &error);
    void resume();
    void followTyping(const Field *field);

    QList<Field *> m_fields;
    QList<Collision> m_collisions;
    std::optional<OtherSave> m_other;
    QStringList m_takenOver;
    std::function<void()> m_resume;
    Then m_then = Then::UnlessCollided;
    int m_rounds = 0;
    bool m_isGone = false;
    bool m_proceeds = false;
    std::optional<support::Error> m_problem;
    Activity m_activity = Activity::Idle;
    quint64 m_generation = 0;
    bool m_wasDirty = false;
    bool m_isThere = false;
};

/// A form over the table of fields of one kind of record.
template <typename Record> class FieldRecordEditor : public RecordEditor {
public:
    bool isNew() const final { return !m_base.key.isStored(); }
    /// As stored, or as a new one begins.
    const Record &base() const { return m_base; }
    void adopt(qint64 key) final
    {
        m_base.key = {key};
        settleFirst();
        reload();
    }

protected:
    FieldRecordEditor(std::span<const domain::FieldSpec<Record>> specs, QObject *parent) : RecordEditor(parent), m_specs(specs)
    {
        using Spec = domain::FieldSpec<Record>;
        for (const Spec &spec : m_specs) {
            const auto need = spec.need == Spec::Need::Required ? Field::Need::Required : Field::Need::Optional;
            addField(QString(spec.key), need, [assign = spec.assign](const QString &typed) {
                Record scratch;
                return assign(scratch, typed);
            });
        }
    }

    /// The record with what was typed; every problem is put to its field. None when there is a problem.
    std::optional<Record> composed()
    {
        Record record = m_base;
        bool right = true;
        for (const auto &spec : m_specs) {
            if (const support::Outcome outcome = spec.assign(record, field(QString(spec.key))->text()); !outcome.ok()) {
                putProblem(outcome.error());
                right = false;
            }
        }
        for (const support::Error &error : domain::problems(record)) {
            const Field *at = field(error.field);
            if (at == nullptr || !at->problem())
                putProblem(error);
            right = false;
        }
        return right ? std::optional(record) : std::nullopt;
    }

    void beginWith(const Record &record)
    {
        settle();
        m_base = record;
        for (const auto &spec : m_specs)
            field(QString(spec.key))->begin(spec.text(record));
    }

    QHash<Field *, QString> textsOf(const Record &record) const
    {
        QHash<Field *, QString> texts;
        for (const auto &spec : m_specs)
            texts.insert(field(QString(spec.key)), spec.text(record));
        return texts;
    }

    /// What is stored now becomes the base, and `theirs`, its texts, are laid under what was typed.
    void mergeWith(const Record &stored, const QHash<Field *, QString> &theirs)
    {
        m_base = stored;
        layOver(theirs);
    }

    void restartFrom(const Record &blank)
    {
        m_base.key = {};
        m_base.rowVersion = 0;
        for (const auto &spec : m_specs)
            field(QString(spec.key))->restart(spec.text(blank));
    }

    /// Takes over what was just saved or loaded anew. Fields whose text is still `known` follow it.
    void rebaseOn(const Record &stored, const QHash<Field *, QString> &known)
    {
        m_base = stored;
        for (const auto &spec : m_specs) {
            Field *at = field(QString(spec.key));
            at->rebase(spec.text(stored), known.value(at));
        }
    }

    /// Takes over the record that came back from work on its links; `further` are the texts of fields that stand in no table. What
    /// was typed stays. When somebody else changed a field that was typed over here, the old version stays the base, so that the
    /// next save tells of the conflict.
    void followTo(const Record &stored, const QHash<Field *, QString> &further = {})
    {
        QHash<Field *, QString> theirs = textsOf(stored);
        theirs.insert(further);
        for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
            if (it.key()->isDirty() && it.key()->original() != it.value())
                return;
        }
        m_base = stored;
        for (auto it = theirs.cbegin(); it != theirs.cend(); ++it)
            it.key()->rebase(it.value(), it.key()->original());
    }

private:
    std::span<const domain::FieldSpec<Record>> m_specs;
    Record m_base;
};

} // namespace gatehouse::editors

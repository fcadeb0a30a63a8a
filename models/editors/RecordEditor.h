// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fields.h"
#include "editors/Field.h"
#include "support/WhenDone.h"

#include <QFuture>
#include <QHash>

namespace gatehouse::editors {

/// What has been stored, so that the page can say it in place.
enum class Deed { Created, Changed, LinksChanged, GroupsChanged, PasswordSet, Unlocked, Activated, Deactivated };

/// What forms of all records share: fields by key, one piece of work at a time, problems put to their field or to the page.
/// Nothing here opens a window or makes a sentence, and nothing that was typed is ever lost to a failure.
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
    bool canSave() const { return isDirty() && !isBusy(); }
    /// What stands against the record as a whole: a conflict, a database that is away. Field problems are at their fields.
    const std::optional<support::Error> &problem() const { return m_problem; }
    /// The first field, in the order of the form, that has a problem; or null.
    Field *firstProblem() const;

    /// Stores what was typed. Does nothing while something runs or when nothing was changed.
    virtual void save() = 0;
    /// Loads what is stored now and lays what was typed over it (after a conflict).
    virtual void reload() = 0;
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

protected:
    explicit RecordEditor(QObject *parent);

    Field *addField(const QString &key, Field::Need need, Field::Check check = {});
    void setProblem(const support::Error &error);
    void clearProblem();
    void clearProblems();
    /// To its field if there is one, else to the page.
    void putProblem(const support::Error &error);
    /// The record is there: tells so. Until the first time, a failure is loadFailed().
    void announceLoaded();
    /// Tells of a change of isDirty() that came from something other than a field.
    void checkDirty();
    /// The texts at this moment, to tell later what was typed meanwhile.
    QHash<Field *, QString> texts() const;

    /// Does one thing, while nothing else runs; `done` gets the value. An answer that comes after a newer question is dropped.
    template <typename Value, typename Done> void run(Activity activity, const QFuture<support::Result<Value>> &future, Done done)
    {
        const quint64 generation = start(activity);
        support::whenDone(future, this, [this, generation, done](const support::Result<Value> &result) {
            if (generation != m_generation)
                return;
            const Activity was = stop();
            if (result.ok())
                done(result.value());
            else
                refuse(was, result.error());
        });
    }

private:
    quint64 start(Activity activity);
    Activity stop();
    void refuse(Activity activity, const support::Error &error);

    QList<Field *> m_fields;
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
        m_base = record;
        for (const auto &spec : m_specs)
            field(QString(spec.key))->begin(spec.text(record));
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

    /// Takes over the record that came back from work on its links. What was typed stays. When somebody else changed a field
    /// that was typed over here, the old version stays the base, so that the next save tells of the conflict.
    void followTo(const Record &stored)
    {
        bool clash = false;
        QHash<Field *, QString> known;
        for (const auto &spec : m_specs) {
            Field *at = field(QString(spec.key));
            known.insert(at, at->original());
            clash = clash || (at->isDirty() && at->original() != spec.text(stored));
        }
        if (!clash)
            rebaseOn(stored, known);
    }

private:
    std::span<const domain::FieldSpec<Record>> m_specs;
    Record m_base;
};

} // namespace gatehouse::editors

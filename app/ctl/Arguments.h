// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace gatehouse::ctl {

/// One option of a command: `--lab CODE…`.
struct OptionSpec {
    enum class Takes { Nothing, One, Many };
    QString name;         ///< without the dashes
    Takes takes = Takes::Nothing;
    QString placeholder = {};  ///< `CODE`
};

/// What stands behind a command's words.
class Arguments {
public:
    /// Sorts words into options and positionals. `--name value`, `--name=value`; an option that takes many values takes all that
    /// follow up to the next option, and may be repeated. The problem, if any, is an English sentence for status 2.
    static Arguments parse(const QStringList &words, const QList<OptionSpec> &options);

    const QString &problem() const { return m_problem; }
    const QStringList &positionals() const { return m_positionals; }
    /// Takes the words that named the command off the positionals.
    void dropFirst(qsizetype count) { m_positionals.remove(0, count); }
    bool has(const QString &option) const { return m_values.contains(option); }
    /// The value of an option that was given; empty otherwise.
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positionals;
    QHash<QString, QStringList> m_values;
    QString m_problem;
};

} // namespace gatehouse::ctl

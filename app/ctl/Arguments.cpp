// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ctl {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

} // namespace

Arguments Arguments::parse(const QStringList &words, const QList<OptionSpec> &options)
{
    Arguments arguments;
    const OptionSpec *open = nullptr; // the option that still takes values
    bool hungry = false;              // and has none yet
    bool onlyPositionals = false;
    for (const QString &word : words) {
        if (!onlyPositionals && word == QLatin1StringView("--")) {
            onlyPositionals = true;
            open = nullptr;
            continue;
        }
        if (!onlyPositionals && word.startsWith(QLatin1StringView("--"))) {
            const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
            const auto found = std::find_if(options.cbegin(), options.cend(), [&](const OptionSpec &option) { return option.name == name; });
            if (found == options.cend()) {
                arguments.m_problem = tr("This command has no option --%1.").arg(name);
                return arguments;
            }
            if (open != nullptr && hungry)
                break;
            QStringList &values = arguments.m_values[name];
            open = found->takes == OptionSpec::Takes::Nothing ? nullptr : &*found;
            hungry = true;
            if (const qsizetype equals = word.indexOf(QLatin1Char('=')); equals >= 0) {
                if (open == nullptr) {
                    arguments.m_problem = tr("The option --%1 takes no value.").arg(name);
                    return arguments;
                }
                values.append(word.mid(equals + 1));
                open = nullptr;
            }
            continue;
        }
        if (open == nullptr) {
            arguments.m_positionals.append(word);
            continue;
        }
        arguments.m_values[open->name].append(word);
        hungry = false;
        if (open->takes == OptionSpec::Takes::One)
            open = nullptr;
    }
    if (open != nullptr && hungry)
        arguments.m_problem = tr("The option --%1 needs a value.").arg(open->name);
    return arguments;
}

} // namespace gatehouse::ctl

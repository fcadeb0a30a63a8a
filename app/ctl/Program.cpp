// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Program.h"

#include "app/ctl/Command.h"
#include "app/settings/DatabaseChoice.h"
#include "ui/text/ErrorText.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace gatehouse::ctl {

namespace {

using support::Error;
using support::ErrorCode;
using support::Result;

constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;
constexpr int kNoConnection = 3;
constexpr int kConflict = 4;

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

QList<OptionSpec> commonOptions()
{
    return {{QStringLiteral("database"), OptionSpec::Takes::One, QStringLiteral("URL")}, {QStringLiteral("json")}, {QStringLiteral("help")}, {QStringLiteral("version")}};
}

QString optionText(const OptionSpec &option)
{
    QString text = QStringLiteral("--") + option.name;
    if (option.takes != OptionSpec::Takes::Nothing)
        text += QLatin1Char(' ') + option.placeholder;
    if (option.takes == OptionSpec::Takes::Many)
        text += QStringLiteral("…");
    return QStringLiteral("[%1]").arg(text);
}

QString usageLine(const Command &command)
{
    QStringList parts {QStringLiteral("gatehousectl"), command.noun};
    if (!command.verb.isEmpty())
        parts.append(command.verb);
    if (!command.positionals.isEmpty())
        parts.append(command.positionals);
    for (const OptionSpec &option : command.options)
        parts.append(optionText(option));
    return parts.join(QLatin1Char(' '));
}

QString helpText(const QList<Command> &shown)
{
    QStringList lines {QStringLiteral("gatehousectl COMMAND [--database URL] [--json] [--help]"), QString()};
    for (const Command &command : shown) {
        lines.append(usageLine(command));
        lines.append(QStringLiteral("    ") + command.summary);
    }
    return lines.join(QLatin1Char('\n'));
}

/// The commands that the first words name: one when they are complete, several when a verb is missing.
struct Named {
    QList<Command> commands;
    qsizetype words = 0;
};

Named namedCommands(const QStringList &words)
{
    Named named;
    for (const Command &command : commands()) {
        if (command.noun != words.value(0))
            continue;
        if (command.verb.isEmpty())
            return {{command}, 1};
        if (command.verb == words.value(1))
            return {{command}, 2};
        named.commands.append(command);
    }
    return named;
}

// `LOGIN FIELD=VALUE…` needs both, `[LOGIN]` nothing; an ellipsis takes any number.
bool positionalsFit(const Command &command, qsizetype given)
{
    const QStringList wanted = command.positionals.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto needed = std::count_if(wanted.cbegin(), wanted.cend(), [](const QString &word) { return !word.startsWith(QLatin1Char('[')); });
    const bool open = command.positionals.endsWith(QChar(0x2026));
    return given >= needed && (open || given <= wanted.size());
}

/// What the command's choices lack, as a sentence; empty when they are right.
QString choiceProblem(const Command &command, const Arguments &arguments)
{
    for (const Choice &choice : command.choices) {
        QStringList names;
        int given = 0;
        for (const QString &option : choice.options) {
            const bool positional = option.front().isUpper();
            names.append(positional ? option : QStringLiteral("--") + option);
            given += (positional ? !arguments.positionals().isEmpty() : arguments.has(option)) ? 1 : 0;
        }
        const QString list = names.join(QStringLiteral(", "));
        if (given > 1)
            return QCoreApplication::translate("Program", "Give only one of these: %1.").arg(list);
        if (given == 0 && choice.take == Choice::Take::ExactlyOne)
            return names.size() == 1 ? QCoreApplication::translate("Program", "Give %1.").arg(list)
                                     : QCoreApplication::translate("Program", "Give one of these: %1.").arg(list);
    }
    return {};
}

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::SignIn: return kNoConnection;
    case ErrorCode::Conflict: return kConflict;
    default: return kRefused;
    }
}

int refuse(const Error &error)
{
    print(stderr, QStringLiteral("error[%1]: %2").arg(QString(error.name()), ui::text::ErrorText::sentence(error)));
    // Without a window there is no log to look into: an internal fault says the driver's words too.
    if (error.code == ErrorCode::Internal && !error.detail.isEmpty())
        print(stderr, error.detail);
    return statusOf(error);
}

int misuse(const QString &sentence, const QList<Command> &shown)
{
    print(stderr, QStringLiteral("error[usage]: ") + sentence);
    print(stderr, helpText(shown));
    return kWrongUsage;
}

// The account that runs the program; the environment is asked only where the system does not say, for anybody can set it.
QString systemName()
{
    QString name;
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid()); account != nullptr)
        name = QString::fromLocal8Bit(account->pw_name);
#endif
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("unknown") : name;
}

Result<Answer> answerOf(const Command &command, const Arguments &arguments)
{
    GATEHOUSE_TRY_VALUE(url, settings::chosenDatabase(arguments.value(QStringLiteral("database"))));
    CommandContext context {url, {}, std::make_shared<support::SystemClock>(), nullptr, arguments};
    context.signIn.as = services::SignIn::As::System;
    context.signIn.username = url.engine() == support::Engine::Sqlite ? systemName() : url.user();
    context.signIn.password = support::Secret::fromText(qEnvironmentVariable("PGPASSWORD"));
    if (command.needs == Command::Needs::Nothing)
        return command.run(context);
    const auto workspace = services::Workspace::open(context.url, context.signIn, context.clock).takeResult();
    if (!workspace.ok())
        return workspace.error();
    context.workspace = workspace->get();
    return command.run(context);
}

int runCommand(const Command &command, const Arguments &arguments)
{
    const Result<Answer> answer = answerOf(command, arguments);
    if (!answer.ok())
        return refuse(answer.error());
    for (const QString &warning : answer->warnings)
        print(stderr, QCoreApplication::translate("Program", "warning: %1").arg(warning));
    if (arguments.has(QStringLiteral("json")))
        print(stdout, QString::fromUtf8(QJsonDocument(answer->json).toJson(QJsonDocument::Indented)).trimmed());
    else
        print(stdout, answer->lines.join(QLatin1Char('\n')));
    return answer->status;
}

// The words that name the command, with the options that may stand before them taken out.
QStringList commandWords(const QStringList &words)
{
    QStringList named;
    for (qsizetype at = 0; at < words.size() && named.size() < 2; ++at) {
        if (words[at] == QLatin1StringView("--database"))
            ++at;
        else if (!words[at].startsWith(QLatin1StringView("--")))
            named.append(words[at]);
    }
    return named;
}

} // namespace

int runProgram(const QStringList &words)
{
    const Named named = namedCommands(commandWords(words));
    if (named.words == 0) {
        const Arguments common = Arguments::parse(words, commonOptions());
        if (common.has(QStringLiteral("version"))) {
            print(stdout, QStringLiteral("gatehousectl ") + QCoreApplication::applicationVersion());
            return 0;
        }
        const QList<Command> shown = named.commands.isEmpty() ? commands() : named.commands;
        if (common.has(QStringLiteral("help"))) {
            print(stdout, helpText(shown));
            return 0;
        }
        return misuse(QCoreApplication::translate("Program", "Say which command: one of these."), shown);
    }
    const Command &command = named.commands.constFirst();
    Arguments arguments = Arguments::parse(words, command.options + commonOptions());
    if (arguments.has(QStringLiteral("help"))) {
        print(stdout, helpText(named.commands));
        return 0;
    }
    if (!arguments.problem().isEmpty())
        return misuse(arguments.problem(), named.commands);
    arguments.dropFirst(named.words);
    if (!positionalsFit(command, arguments.positionals().size()))
        return misuse(QCoreApplication::translate("Program", "The command's words do not fit."), named.commands);
    if (const QString problem = choiceProblem(command, arguments); !problem.isEmpty())
        return misuse(problem, named.commands);
    return runCommand(command, arguments);
}

} // namespace gatehouse::ctl

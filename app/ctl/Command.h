// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/Arguments.h"
#include "services/Workspace.h"

#include <QJsonObject>
#include <QJsonArray>

namespace gatehouse::ctl {

/// What a command says: the same facts as a JSON document and as lines for a person.
struct Answer {
    QJsonObject json;
    QStringList lines;
    int status = 0; ///< 0 done, 1 not met
    QStringList warnings = {}; ///< sentences for standard error; what was asked is done all the same
};

/// What a command works with.
struct CommandContext {
    support::DatabaseUrl url;
    services::SignIn signIn;
    std::shared_ptr<const support::Clock> clock;
    services::Workspace *workspace = nullptr; ///< none for commands that open it themselves
    Arguments arguments;
};

/// Which of some options a command line has to hold. A word in capitals stands for the positionals.
struct Choice {
    enum class Take { ExactlyOne, AtMostOne };
    QStringList options;
    Take take = Take::ExactlyOne;
};

/// One command of the contract (docs/manual/commands.md).
struct Command {
    enum class Needs { Workspace, Nothing };
    QString noun;                   ///< `user`
    QString verb;                   ///< `add`; empty for `init`, `check` …
    QString positionals;            ///< as the help shows them; every word without brackets or ellipsis is needed
    QList<OptionSpec> options;
    QString summary;
    support::Result<Answer> (*run)(CommandContext &context);
    Needs needs = Needs::Workspace;
    QList<Choice> choices = {};
};

/// Every command, in the order of the help.
QList<Command> commands();
QList<Command> userCommands();
QList<Command> contactCommands();
QList<Command> facilityCommands();
QList<Command> assetCommands();
QList<Command> portalUserCommands();
QList<Command> directoryCommands();
QList<Command> groupCommands();
QList<Command> typeCommands();
QList<Command> licenceCommands();
QList<Command> accessCommands();
QList<Command> officeCommands();
Command demoCommand();

/// A secret from standard input up to the line end; asked for without echo at a terminal. Blank: Invalid/Required on `password`.
support::Result<support::Secret> readSecret(const QString &question);

/// How many values a page of a list has unless `--limit` says otherwise.
inline constexpr int kPageSize = 100;

/// `--limit`: kPageSize when not given; Invalid/Shape when it is no positive number.
support::Result<int> limitOf(const Arguments &arguments);

} // namespace gatehouse::ctl

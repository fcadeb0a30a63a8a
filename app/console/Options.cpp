// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gatehouse::console {

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto words = [](const char *text) { return QCoreApplication::translate("Options", text); };
    const QCommandLineOption database(
        QStringLiteral("database"),
        words(QT_TRANSLATE_NOOP("Options", "The database: sqlite:FILE or postgresql://NAME@HOST/DATABASE.")),
        QStringLiteral("URL"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      words(QT_TRANSLATE_NOOP("Options", "The language of the windows, such as de.")),
                                      QStringLiteral("LL"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        words(QT_TRANSLATE_NOOP("Options", "Do the four-part job on a fresh demo database and put a picture of every screen there.")),
        QStringLiteral("DIRECTORY"));
    const QCommandLineOption version(QStringLiteral("version"), words(QT_TRANSLATE_NOOP("Options", "Print the version.")));
    const QCommandLineOption help(QStringLiteral("help"), words(QT_TRANSLATE_NOOP("Options", "Print this.")));
    parser.addOptions({database, language, tour, version, help});

    Options options;
    const bool read = parser.parse(arguments);
    // the parser knows the program's name only once there is an application
    options.helpText = parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("gatehouse"));
    if (!read)
        options.problem = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        options.problem =
            words(QT_TRANSLATE_NOOP("Options", "“%1” is no option.")).arg(parser.positionalArguments().constFirst());
    options.database = parser.value(database);
    options.language = parser.value(language);
    options.tour = parser.value(tour);
    options.version = parser.isSet(version);
    options.help = parser.isSet(help);
    return options;
}

} // namespace gatehouse::console

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Console.h"
#include "app/console/Language.h"
#include "app/console/LogFile.h"
#include "app/console/Screens.h"
#include "app/console/TourProgram.h"
#include "app/settings/DatabaseChoice.h"
#include "support/Memory.h"
#include "ui/text/ErrorText.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>
#include <QThreadPool>

using namespace gatehouse;

namespace {

constexpr int kWrongUsage = 2;

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

int work(QApplication &application, const console::Options &options, const support::DatabaseUrl &url)
{
    if (!options.tour.isEmpty())
        return console::runTour(application, options.tour);
    console::Preferences preferences;
    ui::style::Theme theme(application, preferences.desk().scheme, preferences.desk().density);
    console::Console console(preferences, theme, std::make_shared<support::SystemClock>(), console::screens(), logFolder());
    QObject::connect(&console, &console::Console::entered, &settings::rememberDatabase);
    console.start(url);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    support::giveBackLargeBlocks();
    // Known before there is a display, so that a bare machine can answer.
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    QCoreApplication::setApplicationName(QStringLiteral("gatehouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    const console::Options options = console::readOptions(arguments);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!options.problem.isEmpty()) {
        err << options.problem << '\n' << options.helpText;
        return kWrongUsage;
    }
    if (options.version || options.help) {
        out << (options.help ? options.helpText
                             : QString(QStringLiteral("gatehouse ") + QCoreApplication::applicationVersion() + u'\n'));
        return 0;
    }

    const auto url = settings::chosenDatabase(options.database);
    if (!url) {
        err << ui::text::ErrorText::sentence(url.error()) << '\n';
        return kWrongUsage;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(QStringLiteral("gatehouse"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/gatehouse/icons/gatehouse.svg")));
    QApplication::setQuitOnLastWindowClosed(true);
    console::speak(application, options.language.isEmpty() ? console::Preferences().desk().language : options.language);
    console::openLogFile(logFolder());

    const int status = work(application, options, *url);
    // A database that a pool thread still closes must be closed before Qt's own tables go.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/TourProgram.h"

#include "app/console/Console.h"
#include "app/console/Hand.h"
#include "app/console/Interpreter.h"
#include "app/console/Screens.h"
#include "app/console/Tour.h"
#include "services/DemoService.h"
#include "services/UserService.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ReadinessText.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace gatehouse::console {

namespace {

using support::Outcome;
using support::Result;

constexpr int kPeople = 200;
constexpr quint32 kSeed = 7;

services::SignIn systemSignIn()
{
    services::SignIn signIn;
    signIn.as = services::SignIn::As::System;
    signIn.username = QStringLiteral("tour");
    return signIn;
}

Outcome makeDemo(const support::DatabaseUrl &url, const std::shared_ptr<const support::Clock> &clock)
{
    const auto workspace = services::Workspace::create(url, systemSignIn(), {}, {}, clock).takeResult();
    if (!workspace.ok())
        return workspace.error();
    GATEHOUSE_TRY(services::DemoService(**workspace).fill({kPeople, kSeed, {}}).result());
    return {};
}

// What the tour has brought about, asked of the database and not of the windows.
Result<services::UserRecord> madeUser(const support::DatabaseUrl &url, const std::shared_ptr<const support::Clock> &clock)
{
    const auto workspace = services::Workspace::open(url, systemSignIn(), clock).takeResult();
    if (!workspace.ok())
        return workspace.error();
    return services::UserService(**workspace).load(QStringLiteral("PortalUserNew")).result();
}

int printCheck(const Result<services::UserRecord> &record)
{
    QTextStream out(stdout);
    if (!record.ok()) {
        QTextStream(stderr) << ui::text::ErrorText::sentence(record.error()) << '\n';
        return 1;
    }
    out << record->user.username.text() << ": " << ui::text::ReadinessText::headline(record->readiness) << '\n';
    for (const domain::Condition &condition : record->readiness.conditions)
        out << (condition.met ? "  ✓ " : "  ✗ ") << ui::text::ReadinessText::sentence(condition) << '\n';
    out << QCoreApplication::translate("Tour", "Assets that they will see: %1").arg(record->preview.assets) << QLatin1Char('\n');
    return record->readiness.ready ? 0 : 1;
}

} // namespace

int runTour(QApplication &application, const QString &folder)
{
    Interpreter interpreter;
    QCoreApplication::installTranslator(&interpreter);
    Hand::listenTo(&interpreter);
    const QTemporaryDir scratch;
    const auto clock = std::make_shared<support::SystemClock>();
    const support::DatabaseUrl url = support::DatabaseUrl::forFile(scratch.filePath(QStringLiteral("demo.db")));
    if (const Outcome made = makeDemo(url, clock); !made.ok()) {
        QTextStream(stderr) << ui::text::ErrorText::sentence(made.error()) << '\n';
        return 1;
    }
    // The tour's preferences go with its folder: a person's own stay as they are.
    Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
    ui::style::Theme theme(application, ui::style::Scheme::Light, ui::style::Density::Comfortable);
    Console console(preferences, theme, clock, screens());
    Tour tour(theme, folder);
    QObject::connect(&tour, &Tour::finished, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&tour, &Tour::failed, &application, [](const QString &step) {
        QTextStream(stderr) << QCoreApplication::translate("Tour", "The tour came to an end at: %1").arg(step) << '\n';
        QCoreApplication::exit(1);
    });
    console.start(url);
    tour.start();
    const int status = QApplication::exec();
    Hand::listenTo(nullptr);
    return status == 0 ? printCheck(madeUser(url, clock)) : status;
}

} // namespace gatehouse::console

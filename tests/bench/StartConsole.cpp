// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0

// What the console does from its main function until the page Users is painted with rows, by the console's own classes, for StartBench. It differs
// from app/console/main.cpp in one thing: nobody types a password. The way in is shown; then the workspace is opened as the command line does
// it, and the console goes on as if Sign In had been pressed.
#include "app/console/Console.h"
#include "app/console/Language.h"
#include "app/console/LogFile.h"
#include "app/console/Screens.h"
#include "app/settings/DatabaseChoice.h"
#include "bench/BenchWorkspace.h"
#include "bench/Need.h"
#include "bench/PaintMoment.h"
#include "bench/StartReport.h"
#include "lists/FindListModel.h"
#include "support/Memory.h"
#include "support/WhenDone.h"
#include "ui/connect/ConnectDialog.h"
#include "ui/find/FindPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageTabs.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Goes through the console in place of a person, and notes when it gets where.
class Passage : public QObject {
public:
    Passage(console::Console &console, support::DatabaseUrl url, bench::StartReport &report)
        : m_console(console)
        , m_url(std::move(url))
        , m_report(report)
        , m_moment([this](const QObject &widget) { return isListWithRows(widget); }, [this] { painted(); })
    {
        QObject::connect(console.connectDialog(), &ui::connect::ConnectDialog::shown, this, [this] { signIn(); });
    }

private:
    static const lists::FindListModel *modelOf(const ui::widgets::TableView *table)
    {
        return table ? qobject_cast<const lists::FindListModel *>(table->model()) : nullptr;
    }

    bool isListWithRows(const QObject &widget)
    {
        const auto *table = qobject_cast<const ui::widgets::TableView *>(widget.parent());
        const lists::FindListModel *model = table && table->viewport() == &widget ? modelOf(table) : nullptr;
        if (model && !std::exchange(m_listSeen, true))
            m_report.reach("list"); // still empty, most of the time
        return model && model->rowAt(0);
    }

    void signIn()
    {
        m_report.reach("way in");
        support::whenDone(services::Workspace::open(m_url, bench::commandLine(), std::make_shared<support::SystemClock>()), this,
                          [this](const support::Result<std::shared_ptr<services::Workspace>> &opened) {
                              m_workspace = bench::need(opened, "open");
                              m_report.reach("workspace");
                              loadDirectory();
                          });
    }

    void loadDirectory()
    {
        support::whenDone(
            services::DirectoryService(*m_workspace).load(), this, [this](const support::Result<services::Directory> &loaded) {
                m_report.reach("directory");
                const auto directory = std::make_shared<const services::Directory>(bench::need(loaded, "directory"));
                emit m_console.connectDialog()->signedIn(m_workspace, directory);
                m_report.reach("window");
            });
    }

    void painted()
    {
        m_report.reach("painted");
        m_report.noteMemory("painted");
        waitForOrder();
    }

    // Behind the first rows the keys of all others come, which is memory as well.
    void waitForOrder()
    {
        constexpr std::chrono::milliseconds kStep(5);
        const auto *page = qobject_cast<const ui::find::FindPage *>(m_console.window()->tabs().currentPage());
        const lists::FindListModel *model = page ? modelOf(page->table()) : nullptr;
        if (!model || model->count() < 0) {
            QTimer::singleShot(kStep, this, [this] { waitForOrder(); });
            return;
        }
        m_report.reach("order");
        m_report.noteMemory("order");
        m_report.setRows(model->count());
        QCoreApplication::quit();
    }

    console::Console &m_console;
    support::DatabaseUrl m_url;
    bench::StartReport &m_report;
    bench::PaintMoment m_moment;
    bool m_listSeen = false;
    std::shared_ptr<services::Workspace> m_workspace;
};

void work(QApplication &application, const support::DatabaseUrl &url, const QString &logFolder, bench::StartReport &report)
{
    console::Preferences preferences;
    ui::style::Theme theme(application, preferences.desk().scheme, preferences.desk().density);
    report.reach("theme");
    console::Console console(preferences, theme, std::make_shared<support::SystemClock>(), console::screens(), logFolder);
    QObject::connect(&console, &console::Console::entered, &settings::rememberDatabase);
    console.start(url);
    report.reach("dialog");
    Passage passage(console, url, report);
    QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    bench::StartReport report;
    report.reach("main");
    support::giveBackLargeBlocks();
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    const console::Options options = console::readOptions(arguments);
    const support::DatabaseUrl url = bench::need(settings::chosenDatabase(options.database), "database");

    QApplication application(argc, argv);
    report.reach("application");
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(u"gatehouse"_s);
    QApplication::setWindowIcon(QIcon(u":/gatehouse/icons/gatehouse.svg"_s));
    console::speak(application, options.language.isEmpty() ? console::Preferences().desk().language : options.language);
    const QString logFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    console::openLogFile(logFolder);

    work(application, url, logFolder, report);
    QThreadPool::globalInstance()->waitForDone();
    report.print();
    return 0;
}

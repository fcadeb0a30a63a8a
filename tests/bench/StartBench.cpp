// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
//
// StartBench SMALL LARGE [ROUNDS]: how long the console takes from its start until the first rows of Users are painted, and the most memory
// that it has had by then, on a database with few users and on one with many; beside a program with a bare QWidget. All three are started in turn.
#include "bench/Figures.h"
#include "bench/StartReport.h"
#include "support/DatabaseUrl.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <map>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using bench::Figure;

namespace {

constexpr double kTargetRatio = 2;
constexpr double kTargetMemory = 45;
constexpr double kTargetSame = 1.1; ///< what counts as the same, for times that scatter

/// One start of a program, as it tells it itself.
struct Start {
    QMap<QString, double> stages; ///< in milliseconds since it was started
    double peakPainted = 0;       ///< in MiB
    double peakOrder = 0;
    qint64 rows = 0;
};

QByteArray outputOf(const QByteArrayList &words, qint64 &started)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends.at(1), STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends.at(0));
    posix_spawn_file_actions_addclose(&actions, ends.at(1));
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData())); // the interface is older than const
    arguments.push_back(nullptr);
    pid_t process = 0;
    started = bench::StartReport::nowNanoseconds();
    if (posix_spawn(&process, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments.front());
    posix_spawn_file_actions_destroy(&actions);
    close(ends.at(1));
    QByteArray output;
    std::array<char, 4096> block{};
    for (ssize_t size = 0; (size = read(ends.at(0), block.data(), block.size())) > 0;)
        output.append(block.data(), size);
    close(ends.at(0));
    int status = 0;
    waitpid(process, &status, 0);
    if (status != 0)
        qFatal("%s ended with %d", words.constFirst().constData(), status);
    return output;
}

Start startOf(const QByteArrayList &words)
{
    constexpr double kNanoseconds = 1e6;
    qint64 started = 0;
    const QJsonObject report = QJsonDocument::fromJson(outputOf(words, started)).object();
    Start start;
    const QJsonObject stages = report.value("stages"_L1).toObject();
    for (auto stage = stages.begin(); stage != stages.end(); ++stage)
        start.stages.insert(stage.key(), double(stage.value().toInteger() - started) / kNanoseconds);
    start.peakPainted = report.value("peak_mib"_L1).toObject().value("painted"_L1).toDouble();
    start.peakOrder = report.value("peak_mib"_L1).toObject().value("order"_L1).toDouble();
    start.rows = report.value("rows"_L1).toInteger();
    return start;
}

/// All starts of one program.
struct Runner {
    QByteArrayList words;
    std::vector<Start> starts = {};

    void run() { starts.push_back(startOf(words)); }

    template <typename Value> double middle(Value value) const
    {
        std::vector<double> values;
        for (const Start &start : starts)
            values.push_back(value(start));
        return bench::median(values);
    }
    double stage(const QString &name) const
    {
        return middle([&name](const Start &start) { return start.stages.value(name); });
    }
    double peak() const
    {
        return middle([](const Start &start) { return start.peakPainted; });
    }
    double peakOrder() const
    {
        return middle([](const Start &start) { return start.peakOrder; });
    }
    qint64 rows() const { return starts.front().rows; }
};

void sayStart(const Runner &console, const Runner &floor, const QString &engine)
{
    const QString users = u", %1 users"_s.arg(console.rows());
    bench::say({"start to the first painted rows"_L1 + users, console.stage(u"painted"_s), floor.stage(u"painted"_s),
                kTargetRatio, console.rows()},
               engine);
    Figure memory{
        "most memory until the first painted rows"_L1 + users, console.peak(), floor.peak(), kTargetMemory, console.rows(), true};
    memory.unit = Figure::Unit::Mebibytes;
    bench::say(memory, engine);
    Figure order{"most memory until all keys are known"_L1 + users, console.peakOrder(), 0, 0, console.rows(), true};
    order.unit = Figure::Unit::Mebibytes;
    bench::say(order, engine);
}

// Where the time goes: each stage by the moment when it is reached.
void sayStages(const Runner &console, const Runner &floor, const QString &engine)
{
    for (const QString &name : {u"main"_s, u"application"_s, u"theme"_s, u"dialog"_s, u"way in"_s, u"workspace"_s, u"directory"_s,
                                u"window"_s, u"list"_s}) {
        bench::say({u"start with %1 users reaches: %2"_s.arg(QString::number(console.rows()), name), console.stage(name),
                    floor.stage(name), 0, console.rows()},
                   engine);
    }
}

void saySame(const Runner &small, const Runner &large, const QString &engine)
{
    bench::say(
        {u"start with many users over few"_s, large.stage(u"painted"_s), small.stage(u"painted"_s), kTargetSame, large.rows()},
        engine);
    Figure memory{u"most memory with many users over few"_s, large.peak(), small.peak(), kTargetSame, large.rows()};
    memory.unit = Figure::Unit::Mebibytes;
    bench::say(memory, engine);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto url = support::DatabaseUrl::parse(arguments.value(2));
    if (!url.ok()) {
        QTextStream(stderr) << "StartBench SMALL LARGE [ROUNDS], each sqlite:PATH | postgresql://USER@HOST:PORT/NAME\n";
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false");
    const QTemporaryDir home; // nobody's preferences, and none of ours left behind
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toUtf8());
    const QByteArray folder = QCoreApplication::applicationDirPath().toLocal8Bit();
    const QByteArray console = folder + "/StartConsole";
    Runner floor{{folder + "/StartFloor"}};
    Runner small{{console, "--database", arguments.at(1).toLocal8Bit()}};
    Runner large{{console, "--database", arguments.at(2).toLocal8Bit()}};
    const int rounds = qMax(1, arguments.value(3, u"15"_s).toInt());
    for (int round = -1; round < rounds; ++round) {
        for (Runner *runner : {&floor, &small, &large}) {
            runner->run();
            if (round < 0)
                runner->starts.clear(); // the first start of a program reads it from the disk
        }
    }
    const QString engine = url->engine() == support::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    sayStart(small, floor, engine);
    sayStart(large, floor, engine);
    sayStages(small, floor, engine);
    sayStages(large, floor, engine);
    saySame(small, large, engine);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
//
// SaveBench DATABASE FOLDER [SAVES]: how long one save of a user takes, audit row and all, beside 4 KB that are written to a file in FOLDER and
// forced to the disk. FOLDER is where the database keeps its files. It changes the database: give it one that nobody misses (`scratch`).
#include "bench/BenchSession.h"
#include "bench/BenchWorkspace.h"
#include "bench/Figures.h"
#include "bench/Need.h"
#include "services/Directory.h"
#include "services/UserService.h"
#include "storage/FindStore.h"
#include "storage/HistoryStore.h"
#include "storage/UserStore.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using domain::UserKey;

namespace {

/// Writes a block to one place in a file again and again, and waits each time until it is on the disk.
class DiskFloor {
public:
    explicit DiskFloor(const QString &folder) : m_file(folder + "/bench-XXXXXX"_L1)
    {
        if (!m_file.open())
            qFatal("%s: %s", qPrintable(folder), qPrintable(m_file.errorString()));
    }

    void write()
    {
        m_block.front() = char(m_block.front() + 1);
        if (pwrite(m_file.handle(), m_block.data(), m_block.size(), 0) != ssize_t(m_block.size()) ||
            fdatasync(m_file.handle()) != 0)
            qFatal("the file cannot be written");
    }

private:
    QTemporaryFile m_file;
    std::array<char, 4096> m_block{};
};

class SaveBench {
public:
    SaveBench(bench::BenchSession &opened, services::Workspace &workspace, DiskFloor &floor)
        : m_opened(opened)
        , m_workspace(workspace)
        , m_directory(bench::need(services::DirectoryService(workspace).load(), "directory"))
        , m_floor(floor)
    {
    }

    // One way after the other: what the store saves the service would have to judge anew.
    void run(int saves)
    {
        const QList<qint64> keys = portalUsers();
        const qsizetype half = keys.size() / 2;
        measure(u"one save with its audit row"_s, keys.first(half), saves, [this](UserKey key) { return saveInStore(key); });
        measure(u"one save with its audit row, by the service"_s, keys.sliced(half), saves,
                [this](UserKey key) { return saveInService(key); });
    }

private:
    // Beside the disk in turn, with users from all over the table.
    template <typename Save> void measure(const QString &name, const QList<qint64> &keys, int saves, Save save)
    {
        constexpr int kWarm = 20;
        const qsizetype step = keys.size() / (saves + kWarm);
        if (step == 0)
            qFatal("too few users");
        std::vector<double> disk;
        std::vector<double> ours;
        for (int turn = 0; turn < saves + kWarm; ++turn) {
            const double written = bench::once([this] { m_floor.write(); });
            const double saved = save(UserKey{keys.at(turn * step)});
            if (turn < kWarm)
                continue;
            disk.push_back(written);
            ours.push_back(saved);
        }
        const double target = m_opened.engine == "sqlite"_L1 ? 1.6 : 2.3;
        bench::say({name, bench::median(ours), bench::median(disk), target, saves}, m_opened.engine);
    }

    QList<qint64> portalUsers()
    {
        domain::find::FindQuery query;
        query.application = domain::Application::Portal;
        return bench::need(
            storage::FindStore(*m_opened.session, {QDateTime::currentDateTimeUtc(), QDate::currentDate()}).order(query), "users");
    }

    domain::Notes newComment()
    {
        return bench::need(domain::Notes::parse(u"Saved for the %1. time."_s.arg(++m_number)), "comment");
    }

    // One transaction: the row is locked, changed if it is still of the version that was read, and the database writes the audit.
    double saveInStore(UserKey key)
    {
        storage::Session &session = *m_opened.session;
        const storage::UserStore store(session);
        const std::optional<domain::User> before = bench::need(store.find(key), "user");
        const auto contact = bench::need(store.contact(key), "contact");
        domain::User user = *before;
        user.comments = newComment();
        const storage::UserRow row{m_directory.type(user.type.text())->key, m_directory.licence(user.licence.text())->key,
                                   contact ? contact->id : QString()};
        const double time = bench::once([&] {
            const auto request = storage::Request::make(u"system:bench"_s, u"save user"_s);
            const auto saved = session.transaction(request, [&](storage::Session &inner) -> support::Result<bool> {
                GATEHOUSE_TRY_VALUE(isThere, storage::UserStore(inner).lock(key));
                return isThere ? storage::UserStore(inner).update(*before, user, row) : support::Result<bool>(false);
            });
            if (!bench::need(saved, "save"))
                qFatal("the user is not saved");
        });
        needAudit(key);
        return time;
    }

    double saveInService(UserKey key)
    {
        const services::UserService service(m_workspace);
        services::UserSave save;
        save.user = bench::need(service.load(key), "user").user;
        save.user.comments = newComment();
        const double time = bench::once([&] { bench::need(service.save(save), "save"); });
        needAudit(key);
        return time;
    }

    // A save without its row in the audit would be quicker, and not what is measured.
    void needAudit(UserKey key)
    {
        const auto last = bench::need(storage::HistoryStore(*m_opened.session).lastChange("users"_L1, key.value), "audit");
        if (!last || last->at < m_begin)
            qFatal("no audit of the save");
    }

    bench::BenchSession &m_opened;
    services::Workspace &m_workspace;
    services::Directory m_directory;
    DiskFloor &m_floor;
    QDateTime m_begin = QDateTime::currentDateTimeUtc();
    int m_number = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("SaveBench DATABASE FOLDER [SAVES]");
    bench::BenchSession opened = bench::openSession(arguments.at(1), storage::Access::ReadWrite);
    const auto workspace = bench::openWorkspace(opened.url);
    DiskFloor floor(arguments.at(2));
    SaveBench(opened, *workspace, floor).run(qMax(1, arguments.value(3, u"300"_s).toInt()));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
//
// FindBench URL: times finds over the users of a database (a million of them: `gatehousectl demo --users 1000000`) against the engine's own
// C interface and against what Qt gives, in one run. One line of JSON for each figure. The password of PostgreSQL comes from PGPASSWORD.
#include "bench/BenchFloors.h"
#include "bench/Figures.h"
#include "storage/FindStore.h"
#include "support/Folding.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace gatehouse;
using bench::say;
using bench::timed;
using namespace Qt::Literals::StringLiterals;
using domain::find::Criterion;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::FindQuery;
using domain::find::ReadyFilter;
using domain::find::SortBy;
using domain::find::Tick;

namespace {

constexpr int kPage = 100;

class Bench {
public:
    Bench(storage::Session &session, bench::Floors &floors, QString engine)
        : m_session(session)
        , m_floors(floors)
        , m_engine(std::move(engine))
    {
    }

    void run()
    {
        lastName();
        // the demo's own: the commonest names, its scripts, what is rare, what nobody has
        for (const QString &words :
             {u"a"_s, u"s"_s, u"ma"_s, u"el"_s, u"be"_s, u"ellery"_s, u"kuhnert"_s, u"hagglund"_s, u"щербатов"_s, u"щ"_s,
              u"العمري"_s, u"佐"_s, u"佐藤"_s, u"शर्मा"_s, u"zzqx"_s, u"49"_s, u"anna ellery"_s, u"an el"_s, u"a b c"_s})
            term(u"beginnings: "_s + words, beginning(words));
        for (const QString &part : {u"e"_s, u"er"_s, u"q"_s, u"zq"_s, u"qx"_s, u"ller"_s, u"uhner"_s, u"ербат"_s, u"ов"_s,
                                    u"藤"_s, u"佐藤"_s, u"zzqx"_s, u"%"_s, u"@"_s})
            term(u"any part of the name: "_s + part, containing(part));
        filters();
        orders();
    }

private:
    static FindQuery beginning(const QString &words)
    {
        FindQuery query;
        query.text = words;
        return query;
    }

    static FindQuery containing(const QString &part)
    {
        FindQuery query;
        query.criteria = {Criterion{FindField::Name, FindOperator::Contains, part}};
        return query;
    }

    storage::FindStore store() { return storage::FindStore(m_session, {QDateTime::currentDateTimeUtc(), QDate::currentDate()}); }

    // What a find takes until its rows are known in order, and until all of them can be shown with their readiness.
    void term(const QString &name, const FindQuery &query, double target = 20)
    {
        qsizetype rows = 0;
        const double found = timed([&] {
            const auto keys = m_session.snapshot([&](storage::Session &) { return store().keys(query, {}, kPage); });
            if (!keys.ok())
                qFatal("%s: %s", qPrintable(name), qPrintable(keys.error().detail));
            rows = keys->size();
        });
        const double shown =
            timed([&] { (void)m_session.snapshot([&](storage::Session &) { return store().page(query, {}, kPage); }); });
        say({name, found, 0, target, rows, true, false}, m_engine);
        say({name + " (with all columns)"_L1, shown, 0, target, rows, true, false}, m_engine);
    }

    void lastName()
    {
        FindQuery query;
        query.criteria = {Criterion{FindField::Name, FindOperator::StartsWith, u"ellery"_s}};
        qsizetype rows = 0;
        const double ours = timed([&] { rows = store().keys(query, {}, kPage)->size(); });
        const double floor = timed([&] { m_floors.lastName("ellery"); });
        say({u"beginning of the last name, first 100"_s, ours, floor, m_engine == "sqlite"_L1 ? 2.5 : 3.5, rows, false},
            m_engine);
        const double model = timed([&] { m_floors.tableModel(u"ellery"_s); });
        say({u"what QSqlTableModel takes for the same, over ours"_s, model, ours, 500, rows, false, true}, m_engine);
    }

    void filters()
    {
        for (const auto &[name, ready] :
             {std::pair{u"unfinished"_s, ReadyFilter::Unfinished}, std::pair{u"ready"_s, ReadyFilter::Ready},
              std::pair{u"expiring"_s, ReadyFilter::Expiring}, std::pair{u"locked"_s, ReadyFilter::Locked}}) {
            FindQuery query;
            query.ready = ready;
            term(u"filter "_s + name, query);
            query.text = u"el"_s;
            term(u"filter "_s + name + " and beginning: el"_L1, query);
        }
        FindQuery inactive;
        inactive.active = Tick::No;
        inactive.text = u"ellery"_s;
        term(u"inactive and beginning: ellery"_s, inactive);
        FindQuery portal = beginning(u"el"_s);
        portal.active = Tick::Yes;
        portal.application = domain::Application::Portal;
        term(u"active users of the portal and beginning: el"_s, portal);
        FindQuery group;
        group.group = u"Customer Admin"_s;
        term(u"members of a small group"_s, group);
    }

    void orders()
    {
        for (const auto &[name, sort] : {std::pair{u"name"_s, SortBy::Name}, std::pair{u"username"_s, SortBy::Username},
                                         std::pair{u"contact"_s, SortBy::ContactId}, std::pair{u"e-mail"_s, SortBy::Email},
                                         std::pair{u"ready"_s, SortBy::Ready}, std::pair{u"last sign-in"_s, SortBy::LastSignIn},
                                         std::pair{u"valid until"_s, SortBy::ValidUntil}}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                FindQuery query;
                query.sort = sort;
                query.order = order;
                term(u"all by "_s + name + (order == Qt::AscendingOrder ? ""_L1 : ", backwards"_L1), query);
            }
        }
        FindQuery sorted = beginning(u"ellery"_s);
        sorted.sort = SortBy::Email;
        term(u"beginning: ellery, by e-mail"_s, sorted);
        qsizetype rows = 0;
        const double order = timed([&] { rows = store().order({})->size(); });
        say({u"the whole order (behind the first page)"_s, order, 0, 0, rows, false, false}, m_engine);
        const double count = timed([&] { rows = *store().count(beginning(u"ellery"_s)); });
        say({u"count of beginning: ellery (behind the first page)"_s, count, 0, 0, rows, false, false}, m_engine);
    }

    storage::Session &m_session;
    bench::Floors &m_floors;
    QString m_engine;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const auto url = support::DatabaseUrl::parse(program.arguments().value(1));
    if (!url.ok()) {
        QTextStream(stderr) << "FindBench sqlite:PATH | postgresql://USER@HOST:PORT/NAME\n";
        return 2;
    }
    const auto catalog = storage::SqlCatalog::load(url->engine());
    const auto session =
        storage::Session::open(*url, support::Secret(qgetenv("PGPASSWORD")), *catalog, storage::Access::ReadOnly);
    const auto floors = bench::Floors::open(*url);
    if (!session.ok() || !floors) {
        QTextStream(stderr) << "the database cannot be opened: " << (session.ok() ? QString() : session.error().detail) << '\n';
        return 3;
    }
    Bench(**session, *floors, url->engine() == support::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s).run();
    return 0;
}

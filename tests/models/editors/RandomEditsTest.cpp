// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editors/EditedOffice.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using editors::Collision;
using editors::RecordEditor;
using editors::Side;
using test::EditedOffice;
using test::settled;

namespace {

using Texts = QMap<QString, QString>;

struct Link {
    QString code;
    bool isDefault = false;
    domain::Period validity;
    friend bool operator==(const Link &, const Link &) = default;
};
using Links = QMap<qint64, Link>;
using Groups = QSet<qint64>;

/// What a record is: in the database, in the model, or as somebody sees it.
struct Content {
    Texts texts;
    Links links;
    Groups groups;
    friend bool operator==(const Content &, const Content &) = default;
};

/// How somebody works on one record, whatever its kind.
struct Hands {
    std::unique_ptr<RecordEditor> editor;
    std::function<void()> load;
    std::function<Content()> sees; ///< links and groups
    std::function<void(const QString &, const QString &)> type;
    std::function<void(bool)> setActive;
    std::function<void(FacilityKey)> add, remove, makeDefault;
    std::function<void(FacilityKey, const domain::Period &)> date;
    std::function<void(const QList<domain::GroupKey> &, const QList<domain::GroupKey> &)> regroup;
};

/// One of the two at one record, as the model has him: what he began with and what stands in his form.
struct Desk {
    Hands hands;
    Content base; ///< texts: the originals; links and groups: what he sees
    Texts texts;
};

Links linksOf(const QList<domain::FacilityLink> &links)
{
    Links found;
    for (const auto &link : links)
        found.insert(link.facility.key.value, {link.facility.code, link.isDefault, link.validity});
    return found;
}

Groups groupsOf(const QList<domain::Group> &groups)
{
    Groups found;
    for (const auto &group : groups)
        found.insert(group.key.value);
    return found;
}

void removeLink(Links &links, qint64 key)
{
    const bool wasDefault = links.take(key).isDefault;
    if (!wasDefault || links.isEmpty())
        return;
    const auto byCode = [](const Link &a, const Link &b) { return a.code < b.code; };
    std::min_element(links.begin(), links.end(), byCode)->isDefault = true;
}

void setDefault(Links &links, qint64 key)
{
    for (auto it = links.begin(); it != links.end(); ++it)
        it->isDefault = it.key() == key;
}

qint64 defaultIn(const Links &links)
{
    for (auto it = links.begin(); it != links.end(); ++it) {
        if (it->isDefault)
            return it.key();
    }
    return 0;
}

/// What is known of a kind of record.
struct Kind {
    QString name;
    QMap<QString, QStringList> values; ///< what is typed into which field
    bool hasDates = false;
    bool hasGroups = false;
    bool keepsLastLink = false;
};

} // namespace

/// Two people do a thousand things to the same few records, each with what he saw some time ago. A plain model in memory says what
/// must come of each; the database, and both forms, are compared with it after every step.
class RandomEditsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void thousandEditsOfTwoPeople();

private:
    struct Record {
        Kind kind;
        Content truth;
        std::function<Content()> stored;
        std::array<Desk, 2> desks;
    };

    void makeOffice();
    void makeUsers();
    void makeContacts();
    void makeFacilities();
    void begin(Record &record);
    QString step();
    void save(Record &record, Desk &desk);
    void decide(Record &record, Desk &desk);
    void merge(const Record &record, Desk &desk) const;
    void follow(const Record &record, Desk &desk) const;
    void write(Record &record, Desk &desk) const;
    bool isDirty(const Desk &desk) const { return desk.texts != desk.base.texts; }
    void linkWork(Record &record, Desk &desk, int what);
    void remove(Record &record, Desk &desk, qint64 key);
    void makeDefault(Record &record, Desk &desk, qint64 key);
    void date(Record &record, Desk &desk, qint64 key, const domain::Period &validity);
    void afterCollision(Record &record, Desk &desk, const std::function<void()> &mine);
    QString difference(const Record &record) const;

    int draw(int below) { return int(m_random.bounded(below)); }
    template <typename List> auto pick(const List &list) { return list.at(draw(int(list.size()))); }

    QRandomGenerator m_random;
    std::unique_ptr<EditedOffice> m_office;
    QList<domain::FacilityRef> m_places;
    QList<domain::GroupKey> m_groups;
    std::vector<std::unique_ptr<Record>> m_records;
    QMap<QString, int> m_seen; ///< how often what happened
};

void RandomEditsTest::makeOffice()
{
    m_office = std::make_unique<EditedOffice>(test::TestDatabase::currentEngine());
    m_places.clear();
    for (const QString &letter : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        m_places.append(m_office->addFacility(letter, u"Place "_s + letter));
    m_groups.clear();
    const auto directory = EditedOffice::need(services::DirectoryService(m_office->mine()).load());
    for (const QString &name : {u"Customer Portal"_s, u"Customer Admin"_s}) {
        if (directory.type(u"General"_s)->allowedGroups.contains(name))
            m_groups.append(directory.group(name)->key);
    }
    m_records.clear();
    makeUsers();
    makeContacts();
    makeFacilities();
    for (const auto &record : m_records)
        begin(*record);
}

void RandomEditsTest::makeUsers()
{
    const Kind kind{u"user"_s,
                    {{u"first"_s, {u"Anna"_s, u"Änne"_s, u"Ann"_s}},
                     {u"last"_s, {u"Lind"_s, u"Berg"_s, u"Öberg"_s}},
                     {u"phone1"_s, {QString(), u"044 1"_s, u"044 2"_s}},
                     {u"email1"_s, {QString(), u"a@example.org"_s, u"b@example.org"_s}},
                     {u"comments"_s, {QString(), u"Calls on\nMondays"_s, u"Never calls"_s}},
                     {u"active"_s, {u"yes"_s, u"no"_s}}},
                    false,
                    true,
                    true};
    for (int number = 0; number < 2; ++number) {
        const auto key = m_office->addUser(u"user%1"_s.arg(number), {m_places[0].key, m_places[1].key}).key;
        auto record = std::make_unique<Record>();
        record->kind = kind;
        record->stored = [this, key, kind] {
            const auto found = EditedOffice::need(services::UserService(m_office->mine()).load(key));
            Content content{{}, linksOf(found.labs), groupsOf(found.groups)};
            for (const QString &field : kind.values.keys())
                content.texts.insert(field, domain::findField(domain::userFields(), field)->text(found.user));
            return content;
        };
        for (int who = 0; who < 2; ++who) {
            services::UserService users(who == 0 ? m_office->mine() : m_office->theirs());
            auto editor = std::make_unique<editors::UserEditor>(users);
            auto *raw = editor.get();
            Hands &hands = record->desks.at(size_t(who)).hands;
            hands.load = [raw, key] { raw->load(key); };
            hands.sees = [raw] { return Content{{}, linksOf(raw->labs()), groupsOf(raw->record().groups)}; };
            hands.type = [raw](const QString &field, const QString &text) { raw->field(field)->setText(text); };
            hands.setActive = [raw](bool active) { active ? raw->activate() : raw->deactivate(); };
            hands.add = [raw, this](FacilityKey at) {
                raw->addLabs(
                    {*std::find_if(m_places.cbegin(), m_places.cend(), [at](const auto &place) { return place.key == at; })});
            };
            hands.remove = [raw](FacilityKey at) { raw->removeLab(at); };
            hands.makeDefault = [raw](FacilityKey at) { raw->setDefaultLab(at); };
            hands.regroup = [raw](const auto &add, const auto &remove) { raw->changeGroups(add, remove); };
            hands.editor = std::move(editor);
        }
        m_records.push_back(std::move(record));
    }
}

void RandomEditsTest::makeContacts()
{
    for (int number = 0; number < 2; ++number) {
        const auto key = m_office->addContact(u"C-%1"_s.arg(number), {m_places[0].key, m_places[1].key}).key;
        QMap<QString, domain::UserRef> people;
        for (const QString &login : {u"left%1"_s.arg(number), u"right%1"_s.arg(number)}) {
            const domain::User user = m_office->addUser(login, {m_places[0].key});
            people.insert(login, {user.key, login, u"Anna"_s, u"Lind"_s, true});
        }
        const Kind kind{u"contact"_s,
                        {{u"first"_s, {u"Anna"_s, u"Änne"_s, u"Ann"_s}},
                         {u"last"_s, {u"Lind"_s, u"Berg"_s, u"Öberg"_s}},
                         {u"title"_s, {QString(), u"Dr"_s, u"Prof"_s}},
                         {u"email"_s, {QString(), u"a@example.org"_s, u"b@example.org"_s}},
                         {u"login"_s, QStringList{QString()} + people.keys()},
                         {u"active"_s, {u"yes"_s, u"no"_s}}},
                        true,
                        false,
                        false};
        auto record = std::make_unique<Record>();
        record->kind = kind;
        record->stored = [this, key, kind] {
            const auto found = EditedOffice::need(services::ContactService(m_office->mine()).load(key));
            Content content{{{u"login"_s, found.user ? found.user->username : QString()}}, linksOf(found.facilities), {}};
            for (const QString &field : kind.values.keys()) {
                if (const auto *spec = domain::findField(domain::contactFields(), field))
                    content.texts.insert(field, spec->text(found.contact));
            }
            return content;
        };
        for (int who = 0; who < 2; ++who) {
            services::ContactService contacts(who == 0 ? m_office->mine() : m_office->theirs());
            auto editor = std::make_unique<editors::ContactEditor>(contacts);
            auto *raw = editor.get();
            Hands &hands = record->desks.at(size_t(who)).hands;
            hands.load = [raw, key] { raw->load(key); };
            hands.sees = [raw] { return Content{{}, linksOf(raw->facilities()), {}}; };
            hands.type = [raw, people](const QString &field, const QString &text) {
                if (field != u"login"_s)
                    raw->field(field)->setText(text);
                else if (text.isEmpty())
                    raw->clearUser();
                else
                    raw->setUser(people.value(text));
            };
            hands.setActive = [raw](bool active) { active ? raw->activate() : raw->deactivate(); };
            hands.add = [raw, this](FacilityKey at) {
                raw->addFacilities(
                    {*std::find_if(m_places.cbegin(), m_places.cend(), [at](const auto &place) { return place.key == at; })});
            };
            hands.remove = [raw](FacilityKey at) { raw->removeFacility(at); };
            hands.makeDefault = [raw](FacilityKey at) { raw->setDefaultFacility(at); };
            hands.date = [raw](FacilityKey at, const domain::Period &validity) { raw->setValidity(at, validity); };
            hands.editor = std::move(editor);
        }
        m_records.push_back(std::move(record));
    }
}

void RandomEditsTest::makeFacilities()
{
    const Kind kind{u"facility"_s,
                    {{u"name"_s, {u"North"_s, u"South"_s, u"West"_s}},
                     {u"account"_s, {QString(), u"100"_s, u"200"_s}},
                     {u"notes"_s, {QString(), u"Ring\ntwice"_s, u"Closed"_s}},
                     {u"customer"_s, {u"yes"_s, u"no"_s}},
                     {u"active"_s, {u"yes"_s, u"no"_s}}}};
    const auto key = m_office->addFacility(u"F"_s, u"North"_s).key;
    auto record = std::make_unique<Record>();
    record->kind = kind;
    record->stored = [this, key, kind] {
        const auto found = EditedOffice::need(services::FacilityService(m_office->mine()).load(key));
        Content content;
        for (const QString &field : kind.values.keys())
            content.texts.insert(field, domain::findField(domain::facilityFields(), field)->text(found.facility));
        return content;
    };
    for (int who = 0; who < 2; ++who) {
        services::FacilityService facilities(who == 0 ? m_office->mine() : m_office->theirs());
        auto editor = std::make_unique<editors::FacilityEditor>(facilities);
        auto *raw = editor.get();
        Hands &hands = record->desks.at(size_t(who)).hands;
        hands.load = [raw, key] { raw->load(key); };
        hands.sees = [] { return Content(); };
        hands.type = [raw](const QString &field, const QString &text) { raw->field(field)->setText(text); };
        hands.setActive = [raw](bool active) { active ? raw->activate() : raw->deactivate(); };
        hands.editor = std::move(editor);
    }
    m_records.push_back(std::move(record));
}

void RandomEditsTest::begin(Record &record)
{
    record.truth = record.stored();
    for (Desk &desk : record.desks) {
        desk.hands.load();
        settled(*desk.hands.editor);
        desk.base = record.truth;
        desk.texts = record.truth.texts;
    }
}

// What the form does when theirs is loaded under it.
void RandomEditsTest::merge(const Record &record, Desk &desk) const
{
    for (auto it = desk.texts.begin(); it != desk.texts.end(); ++it) {
        if (*it == desk.base.texts.value(it.key()))
            *it = record.truth.texts.value(it.key());
    }
    desk.base = record.truth;
}

// What the form does with the record that comes back from work on its links: a field that both changed waits for the save.
void RandomEditsTest::follow(const Record &record, Desk &desk) const
{
    bool clash = false;
    for (auto it = desk.texts.cbegin(); it != desk.texts.cend(); ++it) {
        const QString base = desk.base.texts.value(it.key());
        clash = clash || (*it != base && base != record.truth.texts.value(it.key()));
    }
    desk.base.links = record.truth.links;
    desk.base.groups = record.truth.groups;
    if (!clash)
        merge(record, desk);
}

void RandomEditsTest::write(Record &record, Desk &desk) const
{
    merge(record, desk);
    record.truth.texts = desk.texts;
    desk.base = record.truth;
}

void RandomEditsTest::save(Record &record, Desk &desk)
{
    if (!isDirty(desk))
        return;
    QStringList collide;
    QStringList theirs;
    for (auto it = desk.texts.cbegin(); it != desk.texts.cend(); ++it) {
        const QString base = desk.base.texts.value(it.key());
        const QString now = record.truth.texts.value(it.key());
        if (*it != base && now != base && *it != now)
            collide.append(it.key());
        if (*it == base && now != base)
            theirs.append(it.key());
    }
    RecordEditor &editor = *desk.hands.editor;
    editor.save();
    settled(editor);
    QStringList told;
    for (const Collision &collision : editor.collisions())
        told.append(collision.key);
    std::sort(told.begin(), told.end());
    QCOMPARE(told, collide);
    QStringList taken = editor.takenOver();
    taken.removeIf([&](const QString &key) { return !record.kind.values.contains(key); });
    std::sort(taken.begin(), taken.end());
    QCOMPARE(taken, theirs);
    if (collide.isEmpty()) {
        m_seen[theirs.isEmpty() ? u"saved"_s : u"merged"_s]++;
        write(record, desk);
        return;
    }
    m_seen[u"collided"_s]++;
    merge(record, desk);
    decide(record, desk);
    if (isDirty(desk) || !editor.collisions().isEmpty()) {
        editor.save();
        settled(editor);
    }
    write(record, desk);
}

void RandomEditsTest::decide(Record &record, Desk &desk)
{
    RecordEditor &editor = *desk.hands.editor;
    for (qsizetype at = 0; at < editor.collisions().size(); ++at) {
        const Collision collision = editor.collisions().at(at);
        if (collision.kind != Collision::Kind::Field)
            continue;
        QCOMPARE(collision.mine, desk.texts.value(collision.key));
        QCOMPARE(collision.theirs, record.truth.texts.value(collision.key));
        QCOMPARE(collision.choice, Side::Mine);
        if (draw(2) == 0) {
            editor.choose(at, Side::Theirs);
            desk.texts[collision.key] = collision.theirs;
        }
    }
}

// Work on links met theirs: everything is merged, and the next save does what was decided, fields included.
void RandomEditsTest::afterCollision(Record &record, Desk &desk, const std::function<void()> &mine)
{
    m_seen[u"links collided"_s]++;
    RecordEditor &editor = *desk.hands.editor;
    merge(record, desk);
    decide(record, desk);
    const qsizetype last = editor.collisions().size() - 1;
    QVERIFY(last >= 0 && editor.collisions().at(last).kind != Collision::Kind::Field);
    if (draw(2) == 0)
        editor.choose(last, Side::Theirs);
    else
        mine();
    editor.save();
    settled(editor);
    write(record, desk);
}

void RandomEditsTest::remove(Record &record, Desk &desk, qint64 key)
{
    const Link seen = desk.base.links.value(key);
    desk.hands.remove({key});
    settled(*desk.hands.editor);
    Links &links = record.truth.links;
    const bool there = links.contains(key);
    const Link now = links.value(key);
    if (there && record.kind.keepsLastLink && links.size() == 1)
        return; // refused: nothing comes back
    if (there && (now.validity != seen.validity || (now.isDefault && !seen.isDefault))) {
        afterCollision(record, desk, [&] { removeLink(links, key); });
        return;
    }
    if (there)
        removeLink(links, key);
    follow(record, desk);
}

void RandomEditsTest::makeDefault(Record &record, Desk &desk, qint64 key)
{
    const qint64 seen = defaultIn(desk.base.links);
    const Link mine = desk.base.links.value(key);
    desk.hands.makeDefault({key});
    settled(*desk.hands.editor);
    Links &links = record.truth.links;
    const qint64 now = defaultIn(links);
    if (!links.contains(key) || (now != seen && now != key)) {
        afterCollision(record, desk, [&] {
            if (!links.contains(key))
                links.insert(key, {mine.code, false, record.kind.hasDates ? mine.validity : domain::Period()});
            setDefault(links, key);
        });
        return;
    }
    setDefault(links, key);
    follow(record, desk);
}

void RandomEditsTest::date(Record &record, Desk &desk, qint64 key, const domain::Period &validity)
{
    const Link seen = desk.base.links.value(key);
    desk.hands.date({key}, validity);
    settled(*desk.hands.editor);
    Links &links = record.truth.links;
    if (!links.contains(key) || (links.value(key).validity != seen.validity && links.value(key).validity != validity)) {
        afterCollision(record, desk, [&] {
            if (!links.contains(key))
                links.insert(key, {seen.code, links.isEmpty(), validity});
            links[key].validity = validity;
        });
        return;
    }
    links[key].validity = validity;
    follow(record, desk);
}

void RandomEditsTest::linkWork(Record &record, Desk &desk, int what)
{
    const domain::FacilityRef place = pick(m_places);
    const qint64 key = place.key.value;
    if (what == 0) {
        desk.hands.add(place.key);
        settled(*desk.hands.editor);
        if (!record.truth.links.contains(key))
            record.truth.links.insert(key, {place.code, record.truth.links.isEmpty(), {}});
        follow(record, desk);
        return;
    }
    if (!desk.base.links.contains(key))
        return;
    const QDate day(2026, 1, 1);
    const QList<domain::Period> periods{{}, {day, {}}, {day, day.addDays(100)}};
    if (what == 1)
        remove(record, desk, key);
    else if (what == 2)
        makeDefault(record, desk, key);
    else if (record.kind.hasDates)
        date(record, desk, key, pick(periods));
}

QString RandomEditsTest::step()
{
    Record &record = *m_records.at(size_t(draw(int(m_records.size()))));
    Desk &desk = record.desks.at(size_t(draw(2)));
    const int what = draw(22);
    if (what < 7) {
        const QString field = pick(record.kind.values.keys());
        const QString text = pick(record.kind.values.value(field));
        desk.hands.type(field, text);
        desk.texts[field] = text;
    } else if (what < 11) {
        save(record, desk);
    } else if (what < 20 && desk.hands.add) {
        linkWork(record, desk, draw(4));
    } else if (what == 20) {
        const bool active = draw(2) == 0;
        const bool waits = desk.texts.value(u"active"_s) != desk.base.texts.value(u"active"_s);
        if (!waits && !isDirty(desk)) {
            desk.hands.setActive(active);
            settled(*desk.hands.editor);
            merge(record, desk);
            record.truth.texts[u"active"_s] = active ? u"yes"_s : u"no"_s;
            merge(record, desk);
        }
    } else if (record.kind.hasGroups && !m_groups.isEmpty()) {
        const domain::GroupKey group = pick(m_groups);
        const bool held = desk.base.groups.contains(group.value);
        desk.hands.regroup(held ? QList<domain::GroupKey>() : QList{group}, held ? QList{group} : QList<domain::GroupKey>());
        settled(*desk.hands.editor);
        if (held)
            record.truth.groups.remove(group.value);
        else
            record.truth.groups.insert(group.value);
        follow(record, desk);
    }
    if (QTest::currentTestFailed())
        return record.kind.name + u" in step "_s + QString::number(what);
    return difference(record);
}

QString RandomEditsTest::difference(const Record &record) const
{
    const Content stored = record.stored();
    for (auto it = stored.texts.cbegin(); it != stored.texts.cend(); ++it) {
        if (*it != record.truth.texts.value(it.key()))
            return u"%1.%2 is stored as '%3', not '%4'"_s.arg(record.kind.name, it.key(), *it,
                                                              record.truth.texts.value(it.key()));
    }
    if (stored.links != record.truth.links)
        return u"the links of a %1 are stored otherwise"_s.arg(record.kind.name);
    if (stored.groups != record.truth.groups)
        return u"the groups of a %1 are stored otherwise"_s.arg(record.kind.name);
    for (const Desk &desk : record.desks) {
        const Content seen = desk.hands.sees();
        if (seen.links != desk.base.links || seen.groups != desk.base.groups)
            return u"a form of a %1 shows other links"_s.arg(record.kind.name);
        for (auto it = desk.texts.cbegin(); it != desk.texts.cend(); ++it) {
            const editors::Field *field = desk.hands.editor->field(it.key());
            if (field->text() != *it || field->original() != desk.base.texts.value(it.key()))
                return u"%1.%2 shows '%3' over '%4', not '%5' over '%6'"_s.arg(
                    record.kind.name, it.key(), field->text(), field->original(), *it, desk.base.texts.value(it.key()));
        }
    }
    return {};
}

void RandomEditsTest::thousandEditsOfTwoPeople()
{
    const quint32 seed = qEnvironmentVariableIntValue("GATEHOUSE_SEED");
    m_random.seed(seed == 0 ? 20261122 : seed);
    m_seen.clear();
    makeOffice();
    for (int number = 0; number < 1000; ++number) {
        const QString wrong = step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(number).arg(wrong)));
    }
    m_records.clear();
    qInfo() << m_seen;
    for (const QString &kind : {u"saved"_s, u"merged"_s, u"collided"_s, u"links collided"_s})
        QVERIFY2(m_seen.value(kind) > 0, qPrintable(kind));
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "RandomEditsTest.moc"

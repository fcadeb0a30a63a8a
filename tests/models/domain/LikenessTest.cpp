// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Likeness.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::domain;

Q_DECLARE_METATYPE(gatehouse::domain::PersonTyped)

namespace {

KnownPerson knownUser(const QString &first, const QString &last, const QString &login, const QStringList &emails = {},
                      const QStringList &phones = {})
{
    KnownPerson person;
    person.user = UserRef{UserKey{7}, login, first, last, true};
    person.emails = emails;
    person.phones = phones;
    return person;
}

QString words(const QList<Alike> &how)
{
    static const QStringList names{u"login"_s,     u"email"_s,      u"phone"_s,     u"name"_s,
                                   u"near name"_s, u"near email"_s, u"near login"_s};
    QStringList words;
    for (const Alike one : how)
        words.append(names.at(int(one)));
    return words.join(u", ");
}

} // namespace

class LikenessTest final : public QObject {
    Q_OBJECT

private slots:
    void oneSlip_data();
    void oneSlip();
    void IFS_13_peopleAreAlike_data();
    void IFS_13_peopleAreAlike();
    void linkedUserAndContactAreOnePerson();
    void surestComesFirst();
    void FP_07_loginIsOffered_data();
    void FP_07_loginIsOffered();
};

void LikenessTest::oneSlip_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("near");
    QTest::newRow("the same") << u"anna lind"_s << u"anna lind"_s << true;
    QTest::newRow("left out") << u"anna lind"_s << u"ana lind"_s << true;
    QTest::newRow("left out at the begin") << u"anna lind"_s << u"nna lind"_s << true;
    QTest::newRow("added at the end") << u"anna lind"_s << u"anna linde"_s << true;
    QTest::newRow("replaced") << u"anna lind"_s << u"anna lund"_s << true;
    QTest::newRow("swapped") << u"anna lind"_s << u"anna lidn"_s << true;
    QTest::newRow("swapped at the begin") << u"anna"_s << u"nana"_s << true;
    QTest::newRow("two replaced") << u"anna lind"_s << u"anno lund"_s << false;
    QTest::newRow("two apart swapped") << u"abc"_s << u"cba"_s << false;
    QTest::newRow("two left out") << u"anna lind"_s << u"ann lin"_s << false;
    QTest::newRow("one is blank") << QString() << u"ab"_s << false;
}

void LikenessTest::oneSlip()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(withinOneSlip(left, right), "near");
    QTEST(withinOneSlip(right, left), "near");
}

void LikenessTest::IFS_13_peopleAreAlike_data()
{
    QTest::addColumn<PersonTyped>("typed");
    QTest::addColumn<QString>("how");
    const auto named = [](const QString &first, const QString &last) { return PersonTyped{first, last, {}, {}, {}}; };
    // there is Jörg Müller, j.mueller, joerg@example.org, +41 44 123 45 67
    QTest::newRow("name") << named(u"Jörg"_s, u"Müller"_s) << u"name"_s;
    QTest::newRow("accents") << named(u"JORG"_s, u"muller"_s) << u"name"_s;
    QTest::newRow("order") << named(u"Müller"_s, u"Jörg"_s) << u"name"_s;
    QTest::newRow("typing error in the last name") << named(u"Jörg"_s, u"Möller"_s) << u"near name"_s;
    QTest::newRow("typing error in the first letter") << named(u"Hörg"_s, u"Müller"_s) << u"near name"_s;
    QTest::newRow("typing error and order") << named(u"Mueller"_s, u"Jörg"_s) << u"near name"_s;
    QTest::newRow("two typing errors") << named(u"Jürg"_s, u"Möller"_s) << QString();
    QTest::newRow("last name alone") << named({}, u"Müller"_s) << QString();
    QTest::newRow("login") << PersonTyped{u"A"_s, u"B"_s, u"J.MUELLER"_s, {}, {}} << u"login"_s;
    QTest::newRow("near login") << PersonTyped{{}, {}, u"j.meuller"_s, {}, {}} << u"near login"_s;
    QTest::newRow("other number") << PersonTyped{{}, {}, u"j.mueller2"_s, {}, {}} << QString();
    QTest::newRow("e-mail") << PersonTyped{{}, {}, {}, u"Joerg@Example.ORG"_s, {}} << u"email"_s;
    QTest::newRow("near e-mail") << PersonTyped{{}, {}, {}, u"joreg@example.org"_s, {}} << u"near email"_s;
    QTest::newRow("telephone") << PersonTyped{{}, {}, {}, {}, u"+41441234567"_s} << u"phone"_s;
    QTest::newRow("telephone within the country") << PersonTyped{{}, {}, {}, {}, u"044 / 123.45.67"_s} << u"phone"_s;
    QTest::newRow("telephone from outside") << PersonTyped{{}, {}, {}, {}, u"0041 (44) 123 45 67"_s} << u"phone"_s;
    QTest::newRow("one digit is another telephone") << PersonTyped{{}, {}, {}, {}, u"044 123 45 68"_s} << QString();
    QTest::newRow("everything") << PersonTyped{u"Joerg"_s, u"Müller"_s, u"j.mueller"_s, u"joerg@example.org"_s,
                                               u"044 123 45 67"_s}
                                << u"login, email, phone, near name"_s;
    QTest::newRow("nothing typed") << PersonTyped() << QString();
}

void LikenessTest::IFS_13_peopleAreAlike()
{
    QFETCH(const PersonTyped, typed);
    const KnownPerson joerg =
        knownUser(u"Jörg"_s, u"Müller"_s, u"j.mueller"_s, {u"joerg@example.org"_s}, {u"+41 44 123 45 67"_s});
    QTEST(words(alikeIn(typed, joerg)), "how");
}

void LikenessTest::linkedUserAndContactAreOnePerson()
{
    KnownPerson contact;
    contact.user = UserRef{UserKey{7}, u"r.lind"_s, u"Rea"_s, u"Lind"_s, true};
    contact.contact = ContactRef{ContactKey{3}, u"L-204"_s, u"Rea"_s, u"Lind"_s, true, false};
    contact.facilities = QStringList{u"Nordic Scales"_s};
    const auto found = alikePeople({u"Rea"_s, u"Lind"_s, {}, {}, {}}, {knownUser(u"Rea"_s, u"Lind"_s, u"r.lind"_s), contact});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().person.contact->id, u"L-204"_s);
    QCOMPARE(found.constFirst().person.facilities.join(u", "), u"Nordic Scales"_s);
}

void LikenessTest::surestComesFirst()
{
    KnownPerson mail = knownUser(u"Other"_s, u"Body"_s, u"o.body"_s, {u"rea@example.org"_s});
    mail.user->key = UserKey{8};
    KnownPerson near = knownUser(u"Rea"_s, u"Lund"_s, u"rea.lund"_s);
    near.user->key = UserKey{9};
    const auto found = alikePeople({u"Rea"_s, u"Lind"_s, {}, u"rea@example.org"_s, {}},
                                   {near, knownUser(u"Rea"_s, u"Lind"_s, u"r.lind"_s), mail});
    QStringList logins;
    for (const AlikePerson &person : found)
        logins.append(person.person.user->username);
    QCOMPARE(logins.join(u' '), u"o.body r.lind rea.lund"_s);
}

void LikenessTest::FP_07_loginIsOffered_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("login");
    QTest::newRow("e-mail") << u"rea@example.org"_s << u"Rea"_s << u"Lind"_s << u"rea@example.org"_s;
    QTest::newRow("e-mail that is none") << u"rea@"_s << u"Rea"_s << u"Lind"_s << u"r.lind"_s;
    QTest::newRow("e-mail that cannot be a login") << u"réa@example.org"_s << u"Réa"_s << u"Lind"_s << u"r.lind"_s;
    QTest::newRow("e-mail with an apostrophe") << u"o'hara@example.org"_s << u"Una"_s << u"O'Hara"_s << u"u.ohara"_s;
    QTest::newRow("name of several words") << QString() << u"Jörg Peter"_s << u"von der Höhe"_s << u"j.hohe"_s;
    QTest::newRow("last name alone") << QString() << QString() << u"Lind"_s << u"lind"_s;
    QTest::newRow("another script") << QString() << u"Анна"_s << u"Иванова"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void LikenessTest::FP_07_loginIsOffered()
{
    QFETCH(const QString, email);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QTEST(offerLogin(email, first, last).login, "login");
}

QTEST_GUILESS_MAIN(LikenessTest)
#include "LikenessTest.moc"

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/LikenessText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::domain;
using gatehouse::ui::text::LikenessText;

class LikenessTextTest final : public QObject {
    Q_OBJECT

private slots:
    void saysWhoAndInWhat()
    {
        AlikePerson lind;
        lind.person.user = UserRef{UserKey{1}, u"r.lind"_s, u"Rea"_s, u"Lind"_s, true};
        lind.how = {Alike::Email, Alike::Name};
        QCOMPARE(LikenessText::sentence(lind), u"Rea Lind (user r.lind) has the same e-mail and name."_s);
        lind.person.contact = ContactRef{ContactKey{1}, u"L-204"_s, u"Rea"_s, u"Lind-Berg"_s, true, false};
        lind.person.facilities = QStringList{u"Nordic Scales"_s, u"Clyde Gauges"_s};
        lind.person.user->active = false;
        lind.how = {Alike::Telephone, Alike::NearName};
        QCOMPARE(
            LikenessText::sentence(lind),
            u"Rea Lind (user r.lind, contact L-204, Rea Lind-Berg, Nordic Scales and more, inactive) has the same telephone, and "
            "nearly the same name."_s);
        lind.how = {Alike::NearLogin};
        QVERIFY(LikenessText::sentence(lind).endsWith(u" has nearly the same login."_s));
    }
};

QTEST_GUILESS_MAIN(LikenessTextTest)
#include "LikenessTextTest.moc"

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/PortalUserOutlook.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using editors::FirstEntry;
using editors::PortalUserForm;

namespace {

services::Directory directory()
{
    services::Directory directory;
    domain::Group group;
    group.key = {1};
    group.name = u"Customer Portal"_s;
    group.isDefault = true;
    group.guest = true;
    directory.groups = {group};
    directory.grants = {{group.name, {{u"assets.view"_s, true}, {u"requests.view"_s, true}}}};
    domain::LicenceType licence;
    licence.code = u"CUSTPORTAL"_s;
    licence.portals = QStringList{u"customer"_s};
    directory.licences = {licence};
    directory.portalTree = domain::RightsTree({{1, u"assets"_s, {}, domain::Application::Portal, 1},
                                               {2, u"assets.view"_s, u"assets"_s, domain::Application::Portal, 2},
                                               {3, u"requests"_s, {}, domain::Application::Portal, 3},
                                               {4, u"requests.view"_s, u"requests"_s, domain::Application::Portal, 4}});
    return directory;
}

PortalUserForm complete()
{
    PortalUserForm form;
    form.login = u"r.lind"_s;
    form.group = u"Customer Portal"_s;
    form.contact = domain::ContactRef{{}, u"L-204"_s, u"Rea"_s, u"Lind"_s, true, false};
    form.facilities = {{{{5}, u"cal-1"_s, u"Nordic Scales"_s, false, true, true}, true, {}}};
    return form;
}

QString broken(const PortalUserForm &form)
{
    QHash<qint64, services::FacilityRecord> assets;
    assets[5].assets = 115;
    const auto outlook = outlookOf(form, directory(), assets, QDateTime(QDate(2026, 11, 22), QTime(14, 2), Qt::UTC));
    QStringList keys;
    for (const domain::Condition &condition : outlook.readiness.conditions) {
        if (!condition.met)
            keys.append(QString(domain::name(condition.key)));
    }
    return u"%1; %2 facilities, %3 assets, %4"_s.arg(keys.isEmpty() ? u"ready"_s : keys.join(u' '))
        .arg(outlook.preview.facilities.size())
        .arg(outlook.preview.assets)
        .arg(outlook.preview.sections.join(u'+'));
}

} // namespace

class PortalUserOutlookTest final : public QObject {
    Q_OBJECT

private slots:
    void FLU_34_sameFunctionJudgesBeforeAnythingIsStored()
    {
        QCOMPARE(broken(complete()), u"ready; 1 facilities, 115 assets, assets+requests"_s);
        PortalUserForm form = complete();
        form.facilities.clear();
        QCOMPARE(broken(form), u"facility; 0 facilities, 0 assets, assets+requests"_s);
        form = complete();
        form.facilities.first().facility.active = false;
        QCOMPARE(broken(form), u"facility; 0 facilities, 0 assets, assets+requests"_s);
        form = complete();
        form.contact.reset();
        QCOMPARE(broken(form), u"contact contact-active facility; 0 facilities, 0 assets, assets+requests"_s);
        form = complete();
        form.contact->active = false;
        QCOMPARE(broken(form), u"contact-active; 0 facilities, 0 assets, assets+requests"_s);
        form = complete();
        form.group.clear();
        QCOMPARE(broken(form), u"group right; 1 facilities, 0 assets, "_s);
    }

    void FLU_06_typedPasswordCountsOnlyWhenItWouldBeTaken()
    {
        PortalUserForm form = complete();
        form.entry = FirstEntry::Typed;
        QVERIFY(broken(form).startsWith(u"credential;"_s));
        form.password = support::Secret::fromText(u"short"_s);
        QVERIFY(broken(form).startsWith(u"credential;"_s));
        form.password = support::Secret::fromText(u"nordicscales"_s);
        form.passwordWords = QStringList{u"Nordic Scales"_s};
        QVERIFY(broken(form).startsWith(u"credential;"_s));
        form.password = support::Secret::fromText(u"copper lantern 58"_s);
        QVERIFY(broken(form).startsWith(u"ready;"_s));
    }
};

QTEST_GUILESS_MAIN(PortalUserOutlookTest)
#include "PortalUserOutlookTest.moc"

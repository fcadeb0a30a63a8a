// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/GroupChoice.h"

#include <QTest>

using namespace gatehouse;
using domain::Application;
using ui::groups::ConsoleLogins;
using ui::groups::GroupChoice;
using ui::groups::GroupOffer;

class GroupChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void FLU_20_ownGroupsComeFirstOthersSayWhyNot();
    void databaseLoginsAreGivenElsewhere();
    void typeLimitsTheGroups();
    void whicheverGrantsWins();

private:
    QString reason(const GroupChoice &choice, const QString &group) const;
    services::Directory m_directory;
    domain::User m_user;
};

void GroupChoiceTest::init()
{
    m_user = {};
    m_directory = {};
    const auto add = [this](qint64 key, const char *name, Application application) {
        domain::Group group;
        group.key.value = key;
        group.name = QString::fromLatin1(name);
        group.application = application;
        group.guest = application == Application::Portal;
        m_directory.groups.append(group);
    };
    add(1, "Administrator", Application::Console);
    add(2, "Customer Portal", Application::Portal);
    add(3, "Customer Admin", Application::Portal);
    const auto right = [](const char *name, const char *parent) {
        domain::Right made;
        made.name = QString::fromLatin1(name);
        made.parent = QString::fromLatin1(parent);
        return made;
    };
    m_directory.portalTree = domain::RightsTree({right("assets", ""), right("assets.view", "assets"), right("assets.export", "assets"),
                                                 right("files", ""), right("files.upload", "files")});
    m_directory.grants = {{QStringLiteral("Customer Portal"), {{QStringLiteral("assets.view"), true}}},
                          {QStringLiteral("Customer Admin"), {{QStringLiteral("files"), true}, {QStringLiteral("assets.view"), false}}}};
    domain::UserType type;
    type.name = QStringLiteral("General");
    type.allowedGroups = QStringList{QStringLiteral("Customer Portal")};
    m_directory.types = {type};
}

QString GroupChoiceTest::reason(const GroupChoice &choice, const QString &group) const
{
    for (const GroupOffer &offer : choice.offers()) {
        if (offer.group.name == group)
            return offer.reasonAgainst;
    }
    return QStringLiteral("not offered");
}

void GroupChoiceTest::FLU_20_ownGroupsComeFirstOthersSayWhyNot()
{
    const GroupChoice choice(m_directory, m_user, ConsoleLogins::Ours);
    QCOMPARE(choice.offers().first().group.name, QStringLiteral("Customer Portal"));
    QCOMPARE(reason(choice, QStringLiteral("Customer Portal")), QString());
    QCOMPARE(reason(choice, QStringLiteral("Administrator")), QStringLiteral("A portal user holds no group of the console."));
    m_user.application = Application::Console;
    const GroupChoice console(m_directory, m_user, ConsoleLogins::Ours);
    QCOMPARE(reason(console, QStringLiteral("Administrator")), QString());
    QCOMPARE(reason(console, QStringLiteral("Customer Portal")), QStringLiteral("A user of the console holds no group of the portal."));
}

void GroupChoiceTest::databaseLoginsAreGivenElsewhere()
{
    m_user.application = Application::Console;
    const GroupChoice choice(m_directory, m_user, ConsoleLogins::Database);
    QCOMPARE(reason(choice, QStringLiteral("Administrator")),
             QStringLiteral("Groups of the console are given with the command “gatehousectl operator”."));
}

void GroupChoiceTest::typeLimitsTheGroups()
{
    m_user.type = domain::Line::parse(u"General").value();
    const GroupChoice choice(m_directory, m_user, ConsoleLogins::Ours);
    QCOMPARE(reason(choice, QStringLiteral("Customer Portal")), QString());
    QCOMPARE(reason(choice, QStringLiteral("Customer Admin")), QStringLiteral("The user type General does not allow this group."));
    for (domain::Group &group : m_directory.groups)
        group.guest = false;
    const GroupChoice internal(m_directory, m_user, ConsoleLogins::Ours);
    QCOMPARE(reason(internal, QStringLiteral("Customer Portal")),
             QStringLiteral("This group has no guest mark and is not for people of customers."));
}

void GroupChoiceTest::whicheverGrantsWins()
{
    const GroupChoice choice(m_directory, m_user, ConsoleLogins::Ours);
    QCOMPARE(choice.grants(m_directory.groups.at(2)), QStringLiteral("Files: upload"));
    QCOMPARE(choice.together({domain::GroupKey{2}, domain::GroupKey{3}}), QStringLiteral("Assets: view\nFiles: upload"));
    QCOMPARE(choice.together({}), QStringLiteral("Nothing"));
}

QTEST_MAIN(GroupChoiceTest)
#include "GroupChoiceTest.moc"

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/RightText.h"

#include <QTest>

using gatehouse::ui::text::RightText;
using namespace Qt::Literals::StringLiterals;

class RightTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyRightHasWords_data();
    void everyRightHasWords();
    void aSectionHasItsNameAlone();
    void rightsAreGatheredBySection();
    void whatIsUnknownShowsItsKey();
};

void RightTextTest::everyRightHasWords_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *key, const char *words) { QTest::newRow(key) << QString::fromLatin1(words); };
    row("assets.view", "Assets: view");
    row("assets.export", "Assets: export");
    row("requests.view", "Requests: view");
    row("requests.create", "Requests: create");
    row("requests.edit", "Requests: edit");
    row("requests.cancel", "Requests: cancel");
    row("files.public", "Files: public files");
    row("files.download", "Files: download");
    row("files.upload", "Files: upload");
    row("files.notes", "Files: notes");
    row("files.links", "Files: shared links");
    row("finance.contracts", "Finance: contracts");
    row("finance.invoices", "Finance: invoices");
    row("finance.statements", "Finance: statements");
    row("community.read", "Community: read");
    row("community.post", "Community: post");
    row("community.author", "Community: write articles");
    row("account.details", "Account: own details");
    row("account.alerts", "Account: alerts");
    row("account.users", "Account: look after users");
    row("people.view", "People and facilities: view");
    row("people.edit", "People and facilities: edit");
    row("people.unlock", "People and facilities: passwords and locks");
    row("portalgroups.view", "Portal groups: view");
    row("portalgroups.edit", "Portal groups: edit");
    row("operators.view", "Operators: view");
    row("operators.edit", "Operators: edit");
    row("office.history", "Office: history");
    row("office.settings", "Office: settings");
}

void RightTextTest::everyRightHasWords()
{
    QFETCH(const QString, words);
    QCOMPARE(RightText::full(QString::fromLatin1(QTest::currentDataTag())), words);
}

void RightTextTest::aSectionHasItsNameAlone()
{
    QCOMPARE(RightText::full(u"files"_s), u"Files"_s);
    QCOMPARE(RightText::section(u"portalgroups"_s), u"Portal groups"_s);
}

void RightTextTest::rightsAreGatheredBySection()
{
    const QStringList keys{u"assets.view"_s, u"files.links"_s, u"requests.view"_s, u"files.notes"_s};
    QCOMPARE(RightText::lines(keys), (QStringList{u"Assets: view"_s, u"Files: shared links, notes"_s, u"Requests: view"_s}));
    QCOMPARE(RightText::sections(keys), (QStringList{u"assets"_s, u"files"_s, u"requests"_s}));
    QCOMPARE(RightText::lines({}), QStringList());
}

void RightTextTest::whatIsUnknownShowsItsKey()
{
    QCOMPARE(RightText::full(u"ovens.heat"_s), u"ovens: heat"_s);
}

QTEST_MAIN(RightTextTest)
#include "RightTextTest.moc"

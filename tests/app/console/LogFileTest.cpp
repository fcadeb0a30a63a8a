// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/LogFile.h"

#include "support/Failures.h"
#include "ui/text/ErrorText.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using support::Error;
using support::ErrorCode;
using support::Reason;

/// The log: what failed, under the reference that the person sees.
class LogFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anUnexpectedFailureIsFoundByItsReference();
    void valuesOfRecordsStayOut();
    void refusalsAreNoFailures();
    void itNeverTakesMoreThanTwoMegabytes();

private:
    QString text(const QString &name = u"gatehouse.log"_s) const;
    QTemporaryDir m_folder;
};

void LogFileTest::initTestCase()
{
    // what comes before the log is silent here: the test writes megabytes
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QVERIFY(console::openLogFile(m_folder.path()));
}

QString LogFileTest::text(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void LogFileTest::anUnexpectedFailureIsFoundByItsReference()
{
    const Error error = Error::internal(u"no column shoe in users/select_user"_s);
    support::logFailure(error);
    QVERIFY(!error.reference().isEmpty());
    QVERIFY(ui::text::ErrorText::sentence(error).contains(error.reference()));
    QVERIFY(text().contains(u"reference "_s + error.reference() + u": internal: no column shoe in users/select_user"_s));
}

void LogFileTest::valuesOfRecordsStayOut()
{
    support::logFailure(
        Error::internal(u"syntax error near 'it''s Anna' in E'harbour-lantern'; Key (email)=(anna@example.org)"_s));
    QVERIFY(text().contains(u"syntax error near"_s));
    for (const QString &value : {u"Anna"_s, u"harbour"_s, u"anna@example.org"_s})
        QVERIFY2(!text().contains(value), qUtf8Printable(value));
}

void LogFileTest::refusalsAreNoFailures()
{
    const QString before = text();
    support::logFailure({ErrorCode::SignIn, u"username"_s, Reason::WrongPassword, {}, u"password authentication failed"_s});
    support::logFailure({ErrorCode::Duplicate, u"username"_s, Reason::None, {u"anna"_s}, u"unique"_s});
    QCOMPARE(text(), before);
}

void LogFileTest::itNeverTakesMoreThanTwoMegabytes()
{
    const QByteArray line(10000, 'x');
    for (int number = 0; number < 300; ++number)
        qInfo("%s", line.constData());
    QVERIFY(QFile(m_folder.filePath(u"gatehouse.log"_s)).size() <= 1024 * 1024);
    QVERIFY(QFile(m_folder.filePath(u"gatehouse.log.old"_s)).size() <= 1024 * 1024);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "LogFileTest.moc"

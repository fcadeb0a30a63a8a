// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/Messages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList languageFiles()
{
    return QDir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations")).entryList({u"gatehouse_*.ts"_s}, QDir::Files);
}

Message message(const QString &source, const QStringList &translations)
{
    return {u"Context"_s, source, {}, translations, true};
}

} // namespace

/// Every sentence of the windows is translated, and as a translator may be trusted to overlook things: numbers, keys and ends too.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void germanIsThere() { QVERIFY(languageFiles().contains(u"gatehouse_de.ts"_s)); }

    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : languageFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    // Brought up to date first, so that a sentence which the file has not seen yet counts as untranslated.
    void everySentenceIsTranslated()
    {
        QFETCH(const QString, file);
        const QTemporaryDir scratch;
        const QString copy = scratch.filePath(file);
        QVERIFY(QFile::copy(QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations/") + file, copy));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations/update"), {QStringLiteral(GATEHOUSE_LUPDATE), copy});
        QVERIFY2(update.waitForFinished(120'000) && update.exitCode() == 0, update.readAll().constData());

        const QList<Message> messages = readMessages(copy);
        QVERIFY2(messages.size() > 500, qPrintable(QString::number(messages.size())));
        QStringList problems;
        for (const Message &message : messages)
            problems += problemsOf(message);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.mid(0, 40).join(u'\n') + u"\n%1 in all"_s.arg(problems.size())));
    }

    void whatAMessageMayLack()
    {
        QCOMPARE(problemsOf(message(u"Save"_s, {u"Speichern"_s})), QStringList());
        QCOMPARE(problemsOf(message(u"Save"_s, {QString()})), QStringList(u"Context: \"Save\" is not translated"_s));
        QCOMPARE(problemsOf(message(u"%1 of %2"_s, {u"%1 von"_s})),
                 QStringList(u"Context: \"%1 of %2\" has other numbers in \"%1 von\""_s));
        QCOMPARE(problemsOf(message(u"Find…"_s, {u"Suchen"_s})),
                 QStringList(u"Context: \"Find…\" ends otherwise than \"Suchen\""_s));
        QCOMPARE(problemsOf(message(u"Saved."_s, {u"Gesichert"_s})),
                 QStringList(u"Context: \"Saved.\" ends otherwise than \"Gesichert\""_s));
        QCOMPARE(problemsOf(message(u"&Users"_s, {u"Benutzer"_s})),
                 QStringList(u"Context: \"&Users\" has no key in \"Benutzer\""_s));
        QCOMPARE(problemsOf(message(u"%n row(s)"_s, {u"eine Zeile"_s, u"%n Zeilen"_s})), QStringList());
        Message unfinished = message(u"Save"_s, {u"Speichern"_s});
        unfinished.finished = false;
        QCOMPARE(problemsOf(unfinished), QStringList(u"Context: \"Save\" is not translated"_s));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"

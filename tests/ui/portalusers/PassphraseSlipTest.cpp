// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/PassphraseSlip.h"

#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using gatehouse::support::Secret;
using gatehouse::ui::portalusers::PassphraseSlip;

class PassphraseSlipTest final : public QObject {
    Q_OBJECT

private slots:
    void FLU_06_slipHoldsAllThatIsNeededToSignIn()
    {
        QTextDocument document;
        rea().fill(document);
        for (const QString &part :
             {u"Rea Lind"_s, u"r.lind"_s, u"https://portal.example.org"_s, u"copper-lantern"_s, u"2026-11-25 14:02"_s}) {
            QVERIFY2(document.toPlainText().contains(part), qPrintable(part));
            QVERIFY2(rea().text().contains(part), qPrintable(part));
        }
    }
    void slipIsOnePage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"slip.pdf"_s);
        {
            QPdfWriter paper(path);
            paper.setPageSize(QPageSize(QPageSize::A4));
            rea().print(paper);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pdf.contains("/Count 1"), "more than one page");
    }
    void withoutAnAddressNoneIsPromised()
    {
        PassphraseSlip slip = rea();
        slip.address.clear();
        QVERIFY(!slip.text().contains(u"Address"_s));
    }

private:
    static PassphraseSlip rea()
    {
        PassphraseSlip slip;
        slip.name = u"Rea Lind"_s;
        slip.login = u"r.lind"_s;
        slip.address = u"https://portal.example.org"_s;
        slip.passphrase = Secret::fromText(u"copper-lantern"_s);
        slip.deadAt = u"2026-11-25 14:02"_s;
        return slip;
    }
};

QTEST_MAIN(PassphraseSlipTest)
#include "PassphraseSlipTest.moc"

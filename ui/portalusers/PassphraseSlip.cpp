// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/PassphraseSlip.h"

#include <QPagedPaintDevice>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace gatehouse::ui::portalusers {

namespace {

QTextCharFormat sized(qreal points, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

void addLine(QTextCursor &cursor, const QString &label, const QString &value, const QTextCharFormat &format)
{
    cursor.insertText(label, sized(10));
    cursor.insertBlock();
    cursor.insertText(value, format);
    cursor.insertBlock();
    cursor.insertBlock();
}

} // namespace

QString PassphraseSlip::text() const
{
    QStringList lines{tr("Customer portal: access for %1").arg(name)};
    if (!address.isEmpty())
        lines.append(tr("Address: %1").arg(address));
    lines.append(tr("Username: %1").arg(login));
    lines.append(tr("One-time passphrase: %1").arg(QString::fromUtf8(passphrase.bytes())));
    lines.append(tr("You choose your own password at the first sign-in. Unused, the passphrase stops working %1.").arg(deadAt));
    return lines.join(u'\n');
}

void PassphraseSlip::fill(QTextDocument &document) const
{
    QTextCharFormat typed = sized(16);
    typed.setFontFixedPitch(true);
    typed.setFontFamilies({QStringLiteral("monospace")});
    QTextCursor cursor(&document);
    cursor.insertText(tr("Customer portal: access for %1").arg(name), sized(18, QFont::DemiBold));
    cursor.insertBlock();
    cursor.insertBlock();
    if (!address.isEmpty())
        addLine(cursor, tr("Address"), address, typed);
    addLine(cursor, tr("Username"), login, typed);
    addLine(cursor, tr("One-time passphrase"), QString::fromUtf8(passphrase.bytes()), typed);
    cursor.insertText(
        tr("You choose your own password at the first sign-in. Unused, the passphrase stops working %1.").arg(deadAt), sized(11));
}

void PassphraseSlip::print(QPagedPaintDevice &device) const
{
    QTextDocument document;
    fill(document);
    document.print(&device);
}

} // namespace gatehouse::ui::portalusers

// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/PseudoTranslator.h"

#include <QHash>
#include <QLatin1StringView>

namespace gatehouse::ui::text {

namespace {

constexpr double kGrowth = 0.4;

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString marked = QStringLiteral("áƀçďéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ");
    const auto at = plain.indexOf(c);
    return at < 0 ? c : marked.at(at);
}

// How many characters from `at` on are no words: a place for an argument, a tag, an entity.
qsizetype fixedLength(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'%') {
        qsizetype end = at + 1;
        if (end < text.size() && text.at(end) == u'L')
            ++end;
        while (end < text.size() && (text.at(end).isDigit() || (text.at(end) == u'n' && end <= at + 2)))
            ++end;
        return end - at;
    }
    if (c == u'<') {
        const auto end = text.indexOf(u'>', at);
        return end < 0 ? 1 : end - at + 1;
    }
    // the letter after the mark stays a key that can be pressed
    if (c == u'&' && at + 1 < text.size())
        return 2;
    return 0;
}

// Words, so that a text which may be broken into lines still can.
QString filling(qsizetype length)
{
    static const QString words = QStringLiteral(" óñé ţŵó ţĥŕéé ƒóúŕ ƒíṽé šíẋ šéṽéñ");
    QString text;
    while (text.size() < length)
        text += words;
    text.truncate(length);
    return text;
}

} // namespace

PseudoTranslator::PseudoTranslator(Direction direction, QObject *parent) : QTranslator(parent), m_direction(direction) {}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    const QLatin1StringView where(context);
    const QString source = QString::fromUtf8(sourceText);
    if (source == QLatin1StringView("QT_LAYOUT_DIRECTION"))
        return m_direction == Direction::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    // names of keys are read back by Qt
    if (where == QLatin1StringView("QShortcut"))
        return source;
    return pseudo(source);
}

QString PseudoTranslator::pseudo(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString made(kOpening);
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype fixed = fixedLength(text, at); fixed > 0) {
            made += QStringView(text).mid(at, fixed);
            at += fixed;
            continue;
        }
        letters += text.at(at).isLetter() ? 1 : 0;
        made += accented(text.at(at++));
    }
    // the two marks are part of what it grows by
    const auto grown = static_cast<qsizetype>(double(letters) * kGrowth + 0.5) - 2;
    if (grown > 0)
        made += filling(grown);
    return made + kClosing;
}

QString PseudoTranslator::unmarked(const QString &shown)
{
    QString outside;
    int depth = 0;
    for (const QChar c : shown) {
        if (c == kOpening)
            ++depth;
        else if (c == kClosing)
            depth = qMax(0, depth - 1);
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

} // namespace gatehouse::ui::text

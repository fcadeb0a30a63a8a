// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Folding.h"

#include <QSet>

#include <algorithm>

namespace gatehouse::support {

namespace {

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

// Letters that no normal form takes apart, as people type them who do not have the key.
QLatin1StringView typedForm(char32_t letter)
{
    switch (letter) {
    case U'ß': return QLatin1StringView("ss");
    case U'ł': return QLatin1StringView("l");
    case U'ø': return QLatin1StringView("o");
    case U'æ': return QLatin1StringView("ae");
    case U'œ': return QLatin1StringView("oe");
    case U'đ':
    case U'ð': return QLatin1StringView("d");
    case U'þ': return QLatin1StringView("th");
    case U'ħ': return QLatin1StringView("h");
    case U'ŧ': return QLatin1StringView("t");
    case U'ı': return QLatin1StringView("i");
    default: return {};
    }
}

bool isDropped(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Other_Surrogate: return true;
    default: return false;
    }
}

// Appends without a space at the beginning, nor two in a row.
void appendSpace(QString &folded)
{
    if (!folded.isEmpty() && folded.back() != u' ')
        folded.append(u' ');
}

QString withoutLastSpace(QString folded)
{
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString foldAscii(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text) {
        if (character.isSpace())
            appendSpace(folded);
        else if (character.unicode() >= 0x20 && character.unicode() != 0x7F)
            folded.append(character.toLower());
    }
    return withoutLastSpace(std::move(folded));
}

QString foldOnce(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (qsizetype at = 0; at < apart.size(); ++at) {
        char32_t character = apart.at(at).unicode();
        if (QChar::isHighSurrogate(character) && at + 1 < apart.size() && apart.at(at + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(apart.at(at), apart.at(at + 1));
            ++at;
        }
        if (QChar::isSpace(character)) {
            appendSpace(folded);
        } else if (const QLatin1StringView typed = typedForm(character); !typed.isEmpty()) {
            folded.append(typed);
        } else if (!isDropped(character)) {
            folded.append(QChar::fromUcs4(character));
        }
    }
    return withoutLastSpace(std::move(folded));
}

} // namespace

QString fold(QStringView text)
{
    if (isPlainAscii(text))
        return foldAscii(text);
    // A dropped character may have stood between two that now meet; folding again settles it. Two rounds do for all but
    // made-up text, and the bound keeps made-up text from costing more.
    QString folded = foldOnce(text.toString());
    for (int round = 0; round < 4 && !isPlainAscii(folded); ++round) {
        const QString again = foldOnce(folded);
        if (again == folded)
            break;
        folded = again;
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString phoneDigits(QStringView text)
{
    const QString found = digits(text);
    return found.size() < 3 ? QString() : found;
}

QString searchText(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (const QString folded = fold(part); !folded.isEmpty())
            text.append(searchedBeginning(folded));
    }
    return text.isEmpty() ? text : text.append(u"  ");
}

QString searchedPart(const QString &folded)
{
    return QString(folded).replace(u' ', QStringLiteral("  "));
}

QString searchedBeginning(const QString &folded)
{
    return QStringLiteral("  ") + searchedPart(folded);
}

QStringList trigrams(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QSet<QString> grams;
    for (qsizetype at = 0; at + 3 <= characters.size(); ++at)
        grams.insert(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + at, 3));
    return QStringList(grams.cbegin(), grams.cend());
}

QString digits(QStringView text)
{
    QString found;
    for (const QChar character : text) {
        if (const int value = character.digitValue(); character.isDigit() && value >= 0)
            found.append(QChar(u'0' + value));
    }
    return found;
}

QString lettersAndDigits(QStringView text)
{
    QString kept;
    for (const QChar character : text) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept.append(character);
    }
    return kept;
}

} // namespace gatehouse::support

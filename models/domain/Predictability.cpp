// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Predictability.h"

#include "support/Folding.h"

#include <QFile>
#include <QList>
#include <QSet>

#include <algorithm>
#include <array>

namespace gatehouse::domain {

namespace {

constexpr qsizetype kShortestWord = 4;
constexpr qsizetype kShortestWalk = 4;
constexpr qsizetype kShortestRun = 3;
constexpr qsizetype kLongestUnit = 7;
// Names and company words of one record; more would make the pairs of them cost more than the hash.
constexpr qsizetype kMostParts = 40;

// "Müller" is typed "muller" or "mueller".
QString spelledOut(const QString &text)
{
    QString out;
    const QString lower = text.toLower().normalized(QString::NormalizationForm_C);
    for (const QChar character : lower) {
        switch (character.unicode()) {
        case u'ä': out.append(QStringLiteral("ae")); break;
        case u'ö':
        case u'ø': out.append(QStringLiteral("oe")); break;
        case u'ü': out.append(QStringLiteral("ue")); break;
        case u'å': out.append(QStringLiteral("aa")); break;
        default: out.append(character);
        }
    }
    return out;
}

// Figures and signs read as the letters that they stand for; `one` says which letter a 1 is.
QString figuresAsLetters(QString text, QChar one)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 9> signs{{{u'0', u'o'},
                                                                         {u'3', u'e'},
                                                                         {u'4', u'a'},
                                                                         {u'5', u's'},
                                                                         {u'7', u't'},
                                                                         {u'@', u'a'},
                                                                         {u'$', u's'},
                                                                         {u'!', u'i'},
                                                                         {u'|', u'l'}}};
    text.replace(u'1', one);
    for (const auto &[sign, letter] : signs)
        text.replace(QChar(sign), QChar(letter));
    return text;
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    const QString folded = support::fold(text);
    for (const QChar character : folded) {
        if (character.isLetterOrNumber() || character.isSurrogate()) {
            part.append(character);
        } else if (!part.isEmpty()) {
            parts.append(part);
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

// The words themselves, their parts, and the parts two by two: whole, and with either reduced to its initial.
QSet<QString> contextWords(const QStringList &context)
{
    QSet<QString> words;
    QStringList parts;
    for (const QString &word : context) {
        for (const QString &spelling : {word, spelledOut(word)}) {
            const QStringList own = partsOf(spelling);
            words.insert(own.join(QString()));
            parts.append(own);
        }
    }
    parts.removeDuplicates();
    parts = parts.mid(0, kMostParts);
    for (const QString &left : std::as_const(parts)) {
        words.insert(left);
        for (const QString &right : std::as_const(parts)) {
            if (left == right)
                continue;
            words.insert(QString(left + right));
            words.insert(QString(left.left(1) + right));
            words.insert(QString(left + right.left(1)));
        }
    }
    words.removeIf([](const QString &word) { return word.size() < kShortestWord; });
    return words;
}

const QStringList &blockedWords()
{
    static const QStringList words = [] {
        QStringList read;
        QFile file(QStringLiteral(":/gatehouse/words/blocked.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The block list of passwords is missing");
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                read.append(support::lettersAndDigits(support::fold(QString::fromUtf8(line))));
        }
        return read;
    }();
    return words;
}

// Rows of the common keyboards, their columns, the alphabet and the digits.
const QStringList &walks()
{
    static const QStringList both = [] {
        QStringList found;
        for (const QLatin1StringView row :
             {QLatin1StringView("01234567890"), QLatin1StringView("abcdefghijklmnopqrstuvwxyz"), QLatin1StringView("qwertyuiop"),
              QLatin1StringView("asdfghjkl"), QLatin1StringView("zxcvbnm"), QLatin1StringView("qwertzuiop"),
              QLatin1StringView("yxcvbnm"), QLatin1StringView("azertyuiop"), QLatin1StringView("qsdfghjklm"),
              QLatin1StringView("wxcvbn"), QLatin1StringView("1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"),
              QLatin1StringView("1q2w3e4r5t6y7u8i9o0p"), QLatin1StringView("qawsedrftgyhujikolp")}) {
            const QString forward(row);
            QString backward = forward;
            std::reverse(backward.begin(), backward.end());
            found << forward << backward;
        }
        return found;
    }();
    return both;
}

// Which characters of a text are taken by something predictable.
class Cover {
public:
    explicit Cover(QString text) : m_text(std::move(text)), m_taken(m_text.size(), false) {}

    void takeWord(const QString &word)
    {
        for (qsizetype at = m_text.indexOf(word); at >= 0; at = m_text.indexOf(word, at + 1))
            take(at, word.size());
    }

    void takeWalks()
    {
        for (const QString &walk : walks()) {
            for (qsizetype at = 0; at + kShortestWalk <= m_text.size(); ++at) {
                qsizetype length = kShortestWalk;
                if (!walk.contains(QStringView(m_text).sliced(at, length)))
                    continue;
                while (at + length < m_text.size() && walk.contains(QStringView(m_text).sliced(at, length + 1)))
                    ++length;
                take(at, length);
            }
        }
    }

    // "aaa", "ababab", "xyzxyzxyz": a unit three times or more.
    void takeRepeats()
    {
        for (qsizetype unit = 1; unit <= kLongestUnit; ++unit) {
            qsizetype begin = 0;
            for (qsizetype at = unit; at <= m_text.size(); ++at) {
                if (at < m_text.size() && m_text.at(at) == m_text.at(at - unit))
                    continue;
                if (at - begin >= unit * kShortestRun)
                    take(begin, at - begin);
                begin = at + 1 - unit;
            }
        }
    }

    // A year or a house number beside a name adds nothing.
    void takeNeighbouringDigits()
    {
        for (qsizetype at = 1; at < m_text.size(); ++at) {
            if (m_taken.at(at - 1) && m_text.at(at).isDigit())
                m_taken[at] = true;
        }
        for (qsizetype at = m_text.size() - 1; at > 0; --at) {
            if (m_taken.at(at) && m_text.at(at - 1).isDigit())
                m_taken[at - 1] = true;
        }
    }

    qsizetype count() const { return std::count(m_taken.cbegin(), m_taken.cend(), true); }

private:
    void take(qsizetype at, qsizetype length) { std::fill_n(m_taken.begin() + at, length, true); }

    QString m_text;
    QList<bool> m_taken;
};

bool repeatsShortUnit(const QString &text)
{
    for (qsizetype unit = 1; unit <= kLongestUnit && unit * 2 <= text.size(); ++unit) {
        if (QStringView(text).sliced(unit) == QStringView(text).chopped(unit))
            return true;
    }
    return false;
}

} // namespace

bool isPredictable(const QString &password, const QStringList &context)
{
    if (repeatsShortUnit(password.toCaseFolded()))
        return true;
    const QString folded = support::fold(password);
    const QSet<QString> own = contextWords(context);
    for (const QString &reading : {folded, figuresAsLetters(folded, u'i'), figuresAsLetters(folded, u'l')}) {
        Cover cover(support::lettersAndDigits(reading));
        for (const QString &word : own)
            cover.takeWord(word);
        for (const QString &word : blockedWords())
            cover.takeWord(word);
        cover.takeWalks();
        cover.takeRepeats();
        cover.takeNeighbouringDigits();
        if (cover.count() * 2 >= reading.size())
            return true;
    }
    return false;
}

} // namespace gatehouse::domain

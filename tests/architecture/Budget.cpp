// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/Budget.h"

#include <QRegularExpression>

namespace gatehouse::test {

namespace {

enum class Kind { Space, Type, Function, Other };

struct Block {
    Kind kind;
    QString name;
    qsizetype start;
};

/// What is opened by a brace that follows `head`, the text since the last statement or block.
Kind kindOf(const QString &head, Kind around)
{
    static const QRegularExpression space(QStringLiteral(R"(\bnamespace\b|extern\s+")"));
    static const QRegularExpression type(QStringLiteral(R"(\b(class|struct|union|enum)\b[^()=]*$)"));
    if (around != Kind::Space && around != Kind::Type)
        return Kind::Other;
    if (head.contains(space))
        return Kind::Space;
    if (head.contains(type))
        return Kind::Type;
    return head.contains(u'(') ? Kind::Function : Kind::Other;
}

/// The name before the first bracket: `UserPage::save` of `void UserPage::save(…) const`.
QString nameOf(const QString &head)
{
    static const QRegularExpression name(QStringLiteral(R"(([~\w:]+|operator\s*[^\s(]+)\s*\()"));
    return name.match(head).captured(1);
}

bool isConstructor(const QString &name, const QString &type)
{
    const QStringList parts = name.split(QStringLiteral("::"), Qt::SkipEmptyParts);
    return (parts.size() >= 2 && parts.last() == parts.at(parts.size() - 2)) || (!type.isEmpty() && name == type);
}

QString typeName(const QString &head)
{
    static const QRegularExpression name(QStringLiteral(R"(\b(?:class|struct|union|enum)\s+(?:class\s+|\[\[\w+\]\]\s*)*(\w+))"));
    return name.match(head).captured(1);
}

} // namespace

QList<FunctionSize> functionsOf(const QString &source)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression marks(
        QStringLiteral(R"(^(\s|Q_OBJECT|Q_GADGET|((public|private|protected)(\s+(slots|Q_SLOTS))?|signals|Q_SIGNALS)\s*:)*)"));
    QString text = withoutCommentsAndLiterals(source);
    for (auto matches = directive.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
    QList<FunctionSize> functions;
    QList<Block> blocks;
    qsizetype headStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const Kind around = blocks.isEmpty() ? Kind::Space : blocks.last().kind;
        if (c == u';' && around != Kind::Function && around != Kind::Other) {
            headStart = i + 1;
        } else if (c == u'{') {
            const QString head = text.mid(headStart, i - headStart);
            const Kind kind = kindOf(head, around);
            blocks.append({kind, kind == Kind::Type ? typeName(head) : nameOf(head), headStart});
            if (kind == Kind::Space || kind == Kind::Type)
                headStart = i + 1;
        } else if (c == u'}' && !blocks.isEmpty()) {
            const Block block = blocks.takeLast();
            qsizetype next = i + 1;
            while (next < text.size() && text.at(next).isSpace())
                ++next;
            // `: m_list{1}, m_map{}` before the body: the function goes on
            if (block.kind == Kind::Function && next < text.size() && (text.at(next) == u',' || text.at(next) == u'{'))
                continue;
            if (block.kind == Kind::Function) {
                qsizetype first = block.start;
                first += marks.match(QStringView(text).mid(first)).capturedLength();
                const QString type = blocks.isEmpty() || blocks.last().kind != Kind::Type ? QString() : blocks.last().name;
                functions.append({block.name, static_cast<int>(text.left(first).count(u'\n')) + 1,
                                  static_cast<int>(text.mid(first, i - first).count(u'\n')) + 1,
                                  isConstructor(block.name, type)});
            }
            if (blocks.isEmpty() || blocks.last().kind == Kind::Space || blocks.last().kind == Kind::Type)
                headStart = i + 1;
        }
    }
    return functions;
}

QStringList filesAbove(const QList<SourceFile> &files, int limit)
{
    QStringList above;
    for (const SourceFile &file : files) {
        if (file.lines() > limit)
            above.append(QStringLiteral("%1: %2").arg(file.path).arg(file.lines()));
    }
    return above;
}

QStringList functionsAbove(const QList<SourceFile> &files)
{
    QStringList above;
    for (const SourceFile &file : files) {
        for (const FunctionSize &function : functionsOf(file.text)) {
            if (function.lines > (function.constructor ? kConstructorWanted : kFunctionWanted))
                above.append(
                    QStringLiteral("%1:%2 %3: %4").arg(file.path).arg(function.line).arg(function.name).arg(function.lines));
        }
    }
    return above;
}

double shareOfTests(const QList<SourceFile> &code, const QList<SourceFile> &tests)
{
    const auto sum = [](const QList<SourceFile> &files) {
        int lines = 0;
        for (const SourceFile &file : files)
            lines += file.lines();
        return lines;
    };
    const int all = sum(code) + sum(tests);
    return all == 0 ? 0 : 100.0 * sum(tests) / all;
}

} // namespace gatehouse::test

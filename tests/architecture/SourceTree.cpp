// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace gatehouse::test {

namespace {

bool isOurs(const QString &path)
{
    static const QStringList others{QStringLiteral("build"), QStringLiteral(".git"), QStringLiteral(".cache"),
                                    QStringLiteral("__pycache__")};
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) { return others.contains(part); });
}

bool endsInOneOf(const QString &path, const QStringList &endings)
{
    return endings.isEmpty() ||
           std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) { return path.endsWith(ending); });
}

} // namespace

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QDir root(QStringLiteral(GATEHOUSE_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walker(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walker.hasNext()) {
            const QString path = root.relativeFilePath(walker.next());
            if (!isOurs(path) || !endsInOneOf(path, endings))
                continue;
            QFile file(root.filePath(path));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (!bytes.contains('\0'))
                files.append({path, QString::fromUtf8(bytes)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

// Whether the mark stands in a number, as in 20'000, and opens no character, as in u' '.
static bool partsANumber(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'\'' || text.at(start - 1) == u'_'))
        --start;
    return start < at && text.at(start).isDigit();
}

QString withoutCommentsAndLiterals(const QString &text)
{
    enum class In { Code, Line, Block, String, Character, Raw };
    In in = In::Code;
    QString rawEnd;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QStringView rest = QStringView(text).mid(i);
        if (in == In::Code) {
            if (rest.startsWith(u"//"))
                in = In::Line;
            else if (rest.startsWith(u"/*"))
                in = In::Block;
            else if (rest.startsWith(u"R\"")) {
                in = In::Raw;
                rawEnd = QLatin1Char(')') + rest.mid(2, rest.indexOf(u'(') - 2).toString() + QLatin1Char('"');
            } else if (c == u'"')
                in = In::String;
            else if (c == u'\'' && !partsANumber(text, i))
                in = In::Character;
            out += in == In::Code || in == In::String || in == In::Character ? c : QChar(u' ');
            continue;
        }
        const bool ends = (in == In::Line && c == u'\n') || (in == In::Block && rest.startsWith(u"*/")) ||
                          (in == In::String && c == u'"') || (in == In::Character && c == u'\'') ||
                          (in == In::Raw && rest.startsWith(rawEnd));
        if ((in == In::String || in == In::Character) && c == u'\\') {
            out += QLatin1String("  ");
            ++i;
        } else if (!ends) {
            out += c == u'\n' ? c : QChar(u' ');
        } else {
            const qsizetype length = in == In::Block ? 2 : in == In::Raw ? rawEnd.size() : 1;
            out += length == 1 ? QString(c) : QString(length, u' ');
            i += length - 1;
            in = In::Code;
        }
    }
    return out;
}

} // namespace gatehouse::test

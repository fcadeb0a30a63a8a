// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/WordRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace gatehouse::test {

namespace {

bool carriesHeader(const QString &path, const QString &text)
{
    static const QStringList sources{QStringLiteral(".h"),     QStringLiteral(".cpp"), QStringLiteral(".py"),
                                     QStringLiteral(".cmake"), QStringLiteral(".sql"), QStringLiteral("CMakeLists.txt")};
    const bool isSource =
        text.startsWith(QLatin1String("#!")) ||
        std::any_of(sources.cbegin(), sources.cend(), [&](const QString &ending) { return path.endsWith(ending); });
    const QString top = text.section(QLatin1Char('\n'), 0, 3);
    return !isSource ||
           (top.contains(QLatin1String("SPDX-FileCopyrightText:")) && top.contains(QLatin1String("SPDX-License-Identifier:")));
}

bool isKnownHost(const QString &host)
{
    // documentation names of RFC 2606, this machine, and public pages that the texts point to
    static const QRegularExpression known(QStringLiteral(
        R"(^(([\w-]+\.)*example(\.(org|com|net))?|localhost|127\.0\.0\.1|www\.w3\.org|www\.debian\.org|www\.apache\.org|keepachangelog\.com|semver\.org|www\.eff\.org|creativecommons\.org|www\.gnu\.org|www\.qt\.io|doc\.qt\.io|www\.postgresql\.org|www\.sqlite\.org|doc\.libsodium\.org|libsodium\.org|spdx\.org|www\.unicode\.org|www\.rfc-editor\.org|rsms\.me|openfontlicense\.org)$)"));
    return known.match(host).hasMatch() || !host.contains(QLatin1Char('.'));
}

QString lineProblem(const QString &line)
{
    static const QRegularExpression marks(QStringLiteral(R"(\b(TO)"
                                                         "DO|FIX"
                                                         "ME|XX"
                                                         R"(X)\b)"));
    static const QRegularExpression folders(QStringLiteral(R"((^|[^\w./*~${}-])/(work|root|home)(/|\b))"));
    static const QRegularExpression hosts(QStringLiteral(R"(\b(?:https?|ftp|ssh|git)://(?:[^@/\s"'<>]*@)?([\w.-]+))"));
    static const QRegularExpression numbers(QStringLiteral(R"((?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.]))"));
    static const QRegularExpression ownNumbers(QStringLiteral(R"(^(127\.|0\.0\.0\.0|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.))"));
    if (const auto match = marks.match(line); match.hasMatch())
        return QStringLiteral("marks unfinished work: ") + match.captured(1);
    if (const auto match = folders.match(line); match.hasMatch())
        return QStringLiteral("names a folder of a machine: /") + match.captured(2);
    for (auto matches = hosts.globalMatch(line); matches.hasNext();) {
        const QString host = matches.next().captured(1);
        if (!isKnownHost(host))
            return QStringLiteral("names a host: ") + host;
    }
    for (auto matches = numbers.globalMatch(line); matches.hasNext();) {
        const QString number = matches.next().captured(1);
        if (!ownNumbers.match(number).hasMatch())
            return QStringLiteral("names a host: ") + number;
    }
    return {};
}

} // namespace

QStringList wordProblems(const SourceFile &file)
{
    QStringList problems;
    if (!carriesHeader(file.path, file.text))
        problems.append(file.path + QStringLiteral(":1 lacks the SPDX lines"));
    const QStringList lines = file.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString problem = lineProblem(lines.at(i));
        if (!problem.isEmpty())
            problems.append(QStringLiteral("%1:%2 %3").arg(file.path).arg(i + 1).arg(problem));
    }
    return problems;
}

} // namespace gatehouse::test

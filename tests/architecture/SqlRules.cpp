// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/SqlRules.h"

#include <QMap>
#include <QRegularExpression>

namespace gatehouse::test {

namespace {

const QString kSqlite = QStringLiteral(".sqlite.sql");
const QString kPostgresql = QStringLiteral(".postgresql.sql");
const QString kCommon = QStringLiteral(".sql");

struct Spellings {
    const SourceFile *common = nullptr;
    const SourceFile *sqlite = nullptr;
    const SourceFile *postgresql = nullptr;
};

/// The first line after the SPDX lines says what the file is for.
bool saysWhatItIsFor(const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String("SPDX-")) || line.trimmed() == QLatin1String("--"))
            continue;
        return line.startsWith(QLatin1String("-- ")) && line.size() > 8;
    }
    return false;
}

void checkWords(const SourceFile &file, QStringList &problems)
{
    struct Rule {
        QRegularExpression words;
        QString problem;
    };
    const auto words = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Rule> everywhere{
        {words(QStringLiteral(R"(\bOFFSET\b)")), QStringLiteral("pages by OFFSET")},
        {words(QStringLiteral(R"(\bSELECT\s+(ALL\s+|DISTINCT\s+)?(\w+\.)?\*)")), QStringLiteral("selects *")},
        {words(QStringLiteral(R"(\bOR\s+REPLACE\s+INTO\b|\bREPLACE\s+INTO\b)")),
         QStringLiteral("replaces rows, which hides a delete from triggers")},
    };
    static const QList<Rule> inCommon{
        {words(QStringLiteral("::")), QStringLiteral("casts by ::")},
        {words(QStringLiteral(R"(\bILIKE\b)")), QStringLiteral("uses ILIKE")},
    };
    static const QRegularExpression literal(QStringLiteral("'[^']*'"));
    const QString text = bareSql(file.text).replace(literal, QStringLiteral("''"));
    for (const Rule &rule : file.path.endsWith(kPostgresql) ? everywhere : everywhere + inCommon) {
        if (text.contains(rule.words))
            problems.append(file.path + QLatin1Char(' ') + rule.problem);
    }
    if (!saysWhatItIsFor(file.text))
        problems.append(file.path + QStringLiteral(" does not say in its first line what it is for"));
    if (text.isEmpty())
        problems.append(file.path + QStringLiteral(" is empty"));
}

} // namespace

QString bareSql(const QString &text)
{
    QString out;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i);
        if (text.at(i) == u'\'')
            quoted = !quoted;
        if (!quoted && rest.startsWith(u"--")) {
            const qsizetype end = rest.indexOf(u'\n');
            if (end < 0)
                break;
            i += end - 1;
        } else if (!quoted && rest.startsWith(u"/*")) {
            i += qMax<qsizetype>(rest.indexOf(u"*/"), 0) + 1;
        } else {
            out += text.at(i);
        }
    }
    return out.simplified();
}

SqlReport checkSql(const QList<SourceFile> &files)
{
    SqlReport report;
    QMap<QString, Spellings> names;
    for (const SourceFile &file : files) {
        checkWords(file, report.problems);
        if (file.path.endsWith(kSqlite))
            names[file.path.chopped(kSqlite.size())].sqlite = &file;
        else if (file.path.endsWith(kPostgresql))
            names[file.path.chopped(kPostgresql.size())].postgresql = &file;
        else
            names[file.path.chopped(kCommon.size())].common = &file;
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const Spellings &spellings = name.value();
        const bool isQuery = name.key().contains(QLatin1String("/queries/"));
        ++report.statements;
        if (spellings.common && (spellings.sqlite || spellings.postgresql))
            report.problems.append(name.key() + QStringLiteral(" is written for both engines and for one"));
        // a migration may have a step that only one engine needs, a query may not
        if (isQuery && !spellings.common && !(spellings.sqlite && spellings.postgresql))
            report.problems.append(name.key() + QStringLiteral(" is written for one engine only"));
        if (spellings.sqlite && spellings.postgresql) {
            ++report.overlays;
            if (bareSql(spellings.sqlite->text) == bareSql(spellings.postgresql->text))
                report.problems.append(name.key() + QStringLiteral(" says the same for both engines: one common file will do"));
        }
    }
    return report;
}

} // namespace gatehouse::test

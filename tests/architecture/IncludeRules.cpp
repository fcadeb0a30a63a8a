// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/IncludeRules.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace gatehouse::test {

namespace {

const QString kPrefix = QStringLiteral("gatehouse::");

/// From values to programs; an arrow may only point to a lower number, or to another folder of the same number.
int layerOf(const Module &module)
{
    static const QHash<QString, int> layers{
        {QStringLiteral("support"), 0}, {QStringLiteral("domain"), 1},   {QStringLiteral("paging"), 1},
        {QStringLiteral("storage"), 2}, {QStringLiteral("services"), 3}, {QStringLiteral("lists"), 4},
        {QStringLiteral("editors"), 4}, {QStringLiteral("ui/text"), 4},
    };
    if (module.folder.startsWith(QLatin1String("app")) || module.folder.startsWith(QLatin1String("portal")))
        return 6;
    return layers.value(module.folder, 5);
}

QString withoutModels(const QString &path)
{
    return path.startsWith(QLatin1String("models/")) ? path.mid(7) : path;
}

class Checker {
public:
    Checker(const QList<Module> &modules, const QList<SourceFile> &files, QtModuleOf qtModuleOf)
        : m_modules(modules)
        , m_files(files)
        , m_qtModuleOf(qtModuleOf)
    {
    }

    IncludeReport run()
    {
        readIncludes();
        for (const Module &module : m_modules) {
            checkLinks(module);
            checkRing(module, module, {});
        }
        for (const SourceFile &file : m_files)
            checkFile(file);
        m_report.problems.removeDuplicates();
        return m_report;
    }

private:
    const Module *moduleNamed(const QString &link) const
    {
        for (const Module &module : m_modules) {
            if (kPrefix + module.name == link)
                return &module;
        }
        return nullptr;
    }

    /// The module with the longest folder that `path` lies in.
    const Module *moduleOf(const QString &path) const
    {
        const Module *best = nullptr;
        for (const Module &module : m_modules) {
            if (path.startsWith(module.folder + QLatin1Char('/')) && (!best || best->folder.size() < module.folder.size()))
                best = &module;
        }
        return best;
    }

    void follow(const QStringList &links, QSet<QString> &seen) const
    {
        for (const QString &link : links) {
            if (seen.contains(link))
                continue;
            seen.insert(link);
            if (const Module *module = moduleNamed(link))
                follow(module->links, seen);
        }
    }

    /// Everything whose headers `module` may include: what it links, and what that gives on.
    QSet<QString> allowed(const Module &module) const
    {
        QSet<QString> seen{kPrefix + module.name};
        follow(module.links, seen);
        follow(module.ownLinks, seen);
        if (seen.contains(QStringLiteral("Qt6::SvgWidgets")))
            seen.insert(QStringLiteral("Qt6::Svg"));
        if (seen.contains(QStringLiteral("Qt6::Widgets")))
            seen.insert(QStringLiteral("Qt6::Gui"));
        return seen;
    }

    void readIncludes()
    {
        static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s+(["<])([^">]+)[">])"),
                                                QRegularExpression::MultilineOption);
        for (const SourceFile &file : m_files) {
            QStringList &own = m_own[withoutModels(file.path)];
            QStringList &foreign = m_foreign[withoutModels(file.path)];
            auto matches = include.globalMatch(file.text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                QString target = match.captured(2);
                if (match.captured(1) == QLatin1String("<"))
                    foreign.append(target);
                else if (!target.endsWith(QLatin1String(".moc")))
                    own.append(target.contains(QLatin1Char('/')) ? target
                                                                 : withoutModels(file.folder()) + QLatin1Char('/') + target);
            }
        }
    }

    void checkLinks(const Module &module)
    {
        static const QStringList windows{QStringLiteral("Qt6::Gui"), QStringLiteral("Qt6::Widgets"), QStringLiteral("Qt6::Svg"),
                                         QStringLiteral("Qt6::SvgWidgets"), QStringLiteral("Qt6::PrintSupport")};
        const QStringList links = module.links + module.ownLinks;
        if (module.folder != QLatin1String("storage") && links.contains(QStringLiteral("Qt6::Sql")))
            m_report.problems.append(module.folder + QStringLiteral(" links Qt6::Sql, which is storage's alone"));
        if (module.folder == QLatin1String("storage") && module.links.contains(QStringLiteral("Qt6::Sql")))
            m_report.problems.append(QStringLiteral("storage gives Qt6::Sql on to those who link it"));
        for (const QString &window : windows) {
            if (layerOf(module) < 5 && links.contains(window))
                m_report.problems.append(module.folder + QStringLiteral(" is below the windows and links ") + window);
        }
        if (layerOf(module) > 3 && layerOf(module) < 6 && allowed(module).contains(kPrefix + QStringLiteral("storage")))
            m_report.problems.append(module.folder + QStringLiteral(" can see storage"));
        for (const QString &link : links) {
            if (const Module *other = moduleNamed(link))
                draw(module, *other);
            else if (link.startsWith(kPrefix))
                m_report.problems.append(module.folder + QStringLiteral(" links ") + link +
                                         QStringLiteral(", which nobody makes"));
        }
    }

    void draw(const Module &from, const Module &to)
    {
        const QString arrow = from.folder + QStringLiteral(" -> ") + to.folder;
        m_report.arrows.insert(arrow);
        if (layerOf(to) > layerOf(from)) {
            m_report.arrowsThatRunBack.insert(arrow);
            m_report.problems.append(arrow + QStringLiteral(" runs back"));
        }
    }

    void checkRing(const Module &start, const Module &at, QStringList way)
    {
        way.append(at.folder);
        for (const QString &link : at.links + at.ownLinks) {
            const Module *next = moduleNamed(link);
            if (!next || layerOf(*next) > 6)
                continue;
            if (next->name == start.name) {
                m_report.arrowsThatRunBack.insert(at.folder + QStringLiteral(" -> ") + start.folder);
                m_report.problems.append(QStringLiteral("a ring: ") + way.join(QStringLiteral(" -> ")) + QStringLiteral(" -> ") +
                                         start.folder);
            } else if (!way.contains(next->folder)) {
                checkRing(start, *next, way);
            }
        }
    }

    void checkFile(const SourceFile &file)
    {
        const QString path = withoutModels(file.path);
        const Module *module = moduleOf(path);
        if (!module) {
            // headers alone may come before their library; whoever includes one is told
            if (path.endsWith(QLatin1String(".cpp")))
                m_report.problems.append(file.path + QStringLiteral(" belongs to no library"));
            return;
        }
        const QSet<QString> may = allowed(*module);
        QSet<QString> seen{path};
        checkReach(file.path, *module, may, path, path, seen);
    }

    /// What `at` includes, and what that includes: a header that reaches into a folder takes everybody along who includes it.
    void checkReach(const QString &file, const Module &module, const QSet<QString> &may, const QString &at,
                    const QString &through, QSet<QString> &seen)
    {
        const QString by = through == withoutModels(file) ? QString() : QStringLiteral(" (through ") + through + QLatin1Char(')');
        for (const QString &header : m_foreign.value(at)) {
            const QString qt = m_qtModuleOf(header);
            if (!qt.isEmpty() && qt != QLatin1String("Core") && !may.contains(QStringLiteral("Qt6::") + qt))
                m_report.problems.append(file + QStringLiteral(" includes <") + header + QStringLiteral(">, and ") +
                                         module.folder + QStringLiteral(" does not link Qt6::") + qt + by);
        }
        for (const QString &header : m_own.value(at)) {
            if (seen.contains(header))
                continue;
            seen.insert(header);
            const Module *owner = moduleOf(header);
            if (!owner) {
                if (!m_own.contains(header))
                    m_report.problems.append(file + QStringLiteral(" includes \"") + header +
                                             QStringLiteral("\", which is nowhere") + by);
                continue;
            }
            if (owner->name != module.name && at == withoutModels(file))
                draw(module, *owner);
            if (!may.contains(kPrefix + owner->name))
                m_report.problems.append(file + QStringLiteral(" includes \"") + header + QStringLiteral("\", and ") +
                                         module.folder + QStringLiteral(" does not link ") + kPrefix + owner->name + by);
            else
                checkReach(file, module, may, header, header, seen);
        }
    }

    const QList<Module> &m_modules;
    const QList<SourceFile> &m_files;
    QtModuleOf m_qtModuleOf;
    QHash<QString, QStringList> m_own;
    QHash<QString, QStringList> m_foreign;
    IncludeReport m_report;
};

} // namespace

QList<Module> modulesOf(const SourceFile &cmake)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression call(QStringLiteral(R"(\bgatehouse_(?:library|program)\s*\(\s*([\w-]+)([^)]*)\))"));
    static const QRegularExpression space(QStringLiteral(R"(\s+)"));
    QList<Module> modules;
    auto matches = call.globalMatch(QString(cmake.text).remove(comment));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Module module{match.captured(1), withoutModels(cmake.folder()), {}, {}};
        QString keyword;
        for (const QString &word : match.captured(2).split(space, Qt::SkipEmptyParts)) {
            if (word == QLatin1String("SOURCES") || word == QLatin1String("LINKS") || word == QLatin1String("PRIVATE_LINKS"))
                keyword = word;
            else if (keyword == QLatin1String("LINKS"))
                module.links.append(word);
            else if (keyword == QLatin1String("PRIVATE_LINKS"))
                module.ownLinks.append(word);
        }
        modules.append(module);
    }
    return modules;
}

QString installedQtModuleOf(const QString &header)
{
    static const QStringList modules{QStringLiteral("Core"),       QStringLiteral("Gui"),         QStringLiteral("Widgets"),
                                     QStringLiteral("Sql"),        QStringLiteral("Svg"),         QStringLiteral("SvgWidgets"),
                                     QStringLiteral("Concurrent"), QStringLiteral("Network"),     QStringLiteral("Test"),
                                     QStringLiteral("DBus"),       QStringLiteral("PrintSupport")};
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (!header.startsWith(QLatin1Char('Q')) && !header.startsWith(QLatin1Char('q')))
        return {};
    const QString folder = header.section(QLatin1Char('/'), 0, 0);
    for (const QString &module : modules) {
        const QString own = QStringLiteral("Qt") + module;
        if (folder == own || QFileInfo::exists(headers.filePath(own + QLatin1Char('/') + header)))
            return module;
    }
    return {};
}

IncludeReport checkIncludes(const QList<Module> &modules, const QList<SourceFile> &files, QtModuleOf qtModuleOf)
{
    return Checker(modules, files, qtModuleOf).run();
}

} // namespace gatehouse::test

// SPDX-License-Identifier: Apache-2.0
#include "tests/arch/rules/rules.h"
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace hearth::arch {

using namespace Qt::StringLiterals;

namespace {

/// What each core folder may include besides itself. The other folders follow rules of their own.
const QMap<QString, QStringList> &coreArrows()
{
    static const QMap<QString, QStringList> arrows = {
        {u"base"_s, {}},
        {u"settings"_s, {u"base"_s}},
        {u"article"_s, {u"base"_s}},
        {u"frontmatter"_s, {u"base"_s, u"article"_s}},
        {u"index"_s, {u"base"_s, u"article"_s}},
        {u"library"_s, {u"base"_s, u"article"_s, u"frontmatter"_s, u"index"_s}},
        {u"net"_s, {u"base"_s}},
        {u"store"_s, {u"base"_s, u"article"_s, u"index"_s, u"net"_s}},
        {u"image"_s, {u"base"_s, u"article"_s, u"net"_s, u"store"_s}},
        {u"page"_s, {u"base"_s, u"article"_s, u"index"_s, u"net"_s, u"store"_s, u"image"_s}},
        {u"curate"_s,
         {u"base"_s, u"article"_s, u"frontmatter"_s, u"index"_s, u"net"_s, u"image"_s, u"page"_s}},
        {u"export"_s, {u"base"_s, u"article"_s, u"frontmatter"_s, u"index"_s}},
    };
    return arrows;
}

/// Libraries that one folder owns: a regular expression for the header, and the folder.
struct Owner
{
    QRegularExpression header;
    QString folder;
};

const QList<Owner> &libraryOwners()
{
    static const QList<Owner> owners = {
        {QRegularExpression(u"^sqlite3"_s), u"core/index"_s},
        {QRegularExpression(u"^yaml-cpp/"_s), u"core/frontmatter"_s},
        {QRegularExpression(u"^gumbo\\.h$"_s), u"core/page"_s},
        {QRegularExpression(u"^openssl/"_s), u"core/curate"_s},
        {QRegularExpression(u"^qt6?keychain/"_s), u"core/curate"_s},
    };
    return owners;
}

const QHash<QString, QString> &moduleOwners()
{
    static const QHash<QString, QString> owners = {
        {u"QtSql"_s, u"core/index"_s},
        {u"QtNetwork"_s, u"core/net"_s},
        {u"QtQml"_s, u"core/page"_s},
    };
    return owners;
}

QString part(const QString &folder, int index)
{
    return folder.section(u'/', index, index);
}

/// Empty when `from` may include a header of `to`; otherwise why not. Both are folders below the root.
QString refusal(const QString &from, const QString &to)
{
    if (from == to)
        return {};
    const QString fromTop = part(from, 0);
    const QString toTop = part(to, 0);
    const QString fromFolder = part(from, 1);
    const QString toFolder = part(to, 1);
    if (toTop == u"tests")
        return u"the program must not know its tests"_s;
    if (toTop == u"resources" || toTop == u"cmake")
        return fromTop == u"core" ? u"core has no resources of the window"_s : QString();
    if (fromTop == u"core") {
        if (toTop != u"core")
            return u"core must not know %1"_s.arg(toTop);
        const auto arrows = coreArrows().constFind(fromFolder);
        if (arrows == coreArrows().constEnd())
            return u"core/%1 has no place in the order of core"_s.arg(fromFolder);
        return arrows->contains(toFolder) || toFolder == fromFolder ? QString() : u"not an arrow of core"_s;
    }
    if (fromTop == u"ui") {
        if (toTop == u"app")
            return u"ui must not know app"_s;
        if (toTop == u"core" || fromFolder == toFolder || fromFolder == u"window")
            return {};
        if (toFolder == u"common" && fromFolder != u"common")
            return {};
        if (toFolder == u"models" && fromFolder != u"common")
            return {};
        return u"feature folders meet only in ui/window"_s;
    }
    if (fromTop == u"app" && toTop == u"ui" && fromFolder != u"gui")
        return u"only app/gui may know ui"_s;
    if (fromTop == u"app" && toTop == u"app" && !toFolder.isEmpty() && fromFolder != toFolder)
        return u"the programs must not know each other"_s;
    return {};
}

class Checker final
{
public:
    Checker(const std::vector<SourceFile> &files, const ModuleOfHeader &modules)
        : m_files(files), m_modules(modules)
    {
    }

    QList<Breach> run()
    {
        for (const SourceFile &file : m_files) {
            checkLicence(file);
            checkText(file);
            for (const Include &include : file.includes) {
                if (include.quoted && include.name.contains(u'/'))
                    checkArrow(file, include);
                else
                    checkLibrary(file, include);
            }
        }
        findCycles();
        return m_breaches;
    }

private:
    void add(Rule rule, const SourceFile &file, int line, const QString &what)
    {
        m_breaches.append({rule, file.path, line, what});
    }

    void checkLicence(const SourceFile &file)
    {
        if (!file.text.startsWith(u"// SPDX-License-Identifier: Apache-2.0\n"))
            add(Rule::Spdx, file, 1, u"the first line must be // SPDX-License-Identifier: Apache-2.0"_s);
        if (file.path.endsWith(u".h") && !file.text.contains(u"\n#pragma once\n"))
            add(Rule::PragmaOnce, file, 0, u"the header has no #pragma once"_s);
    }

    void checkText(const SourceFile &file)
    {
        static const QRegularExpression wording(uR"(\b(tr|translate)\s*\(\s*["u])"_s);
        static const QRegularExpression loop(uR"(\bQEventLoop\b)"_s);
        int number = 0;
        for (const QStringView view : QStringView(file.text).split(u'\n')) {
            ++number;
            const QString line = view.toString();
            if (file.folder.startsWith(u"core/") && wording.match(line).hasMatch())
                add(Rule::Wording, file, number, u"core gives codes, ui and cli the words"_s);
            if (loop.match(line).hasMatch())
                add(Rule::EventLoop, file, number, u"nested event loops let anything happen in between"_s);
        }
    }

    void checkArrow(const SourceFile &file, const Include &include)
    {
        const QString target = include.name.section(u'/', 0, -2);
        static const QSet<QString> ours = {u"core"_s,  u"ui"_s,        u"app"_s,
                                           u"tests"_s, u"resources"_s, u"cmake"_s};
        if (!ours.contains(part(target, 0))) {
            checkLibrary(file, include);
            return;
        }
        const QString why = refusal(file.folder, target);
        if (!why.isEmpty())
            add(Rule::FolderArrow, file, include.line, u"includes %1: %2"_s.arg(include.name, why));
        if (file.folder != target)
            m_edges[file.folder].insert(target);
    }

    void checkLibrary(const SourceFile &file, const Include &include)
    {
        for (const Owner &owner : libraryOwners()) {
            if (file.folder != owner.folder && owner.header.match(include.name).hasMatch())
                add(Rule::OwnedLibrary, file, include.line,
                    u"includes %1, which only %2 may"_s.arg(include.name, owner.folder));
        }
        // <QtNetwork/QSslError> names its module; <QSslError> is looked up.
        const QString first = include.name.section(u'/', 0, 0);
        const QString module = m_modules.value(first, m_modules.value(include.name));
        const QString owner = moduleOwners().value(module);
        if (!owner.isEmpty() && file.folder != owner)
            add(Rule::OwnedLibrary, file, include.line,
                u"includes %1 of %2, which only %3 may"_s.arg(include.name, module, owner));
        const bool noWidgets =
            file.folder.startsWith(u"core/") || file.folder.startsWith(u"app/cli") || file.folder == u"app";
        if (noWidgets && module == u"QtWidgets")
            add(Rule::Widgets, file, include.line, u"includes %1: no Widgets here"_s.arg(include.name));
    }

    void findCycles()
    {
        QSet<QString> done;
        for (auto edge = m_edges.constBegin(); edge != m_edges.constEnd(); ++edge) {
            QStringList way;
            follow(edge.key(), way, done);
        }
    }

    void follow(const QString &folder, QStringList &way, QSet<QString> &done)
    {
        const qsizetype seen = way.indexOf(folder);
        if (seen >= 0) {
            const QStringList circle = way.mid(seen) + QStringList(folder);
            m_breaches.append({Rule::FolderCycle, folder, 0, u"cycle: "_s + circle.join(u" -> "_s)});
            return;
        }
        if (done.contains(folder))
            return;
        way.append(folder);
        QStringList next(m_edges.value(folder).begin(), m_edges.value(folder).end());
        next.sort();
        for (const QString &other : next)
            follow(other, way, done);
        way.removeLast();
        done.insert(folder);
    }

    const std::vector<SourceFile> &m_files;
    const ModuleOfHeader &m_modules;
    QMap<QString, QSet<QString>> m_edges;
    QList<Breach> m_breaches;
};

} // namespace

QList<Breach> findBreaches(const std::vector<SourceFile> &files, const ModuleOfHeader &modules)
{
    return Checker(files, modules).run();
}

QString toText(const Breach &breach)
{
    return breach.line > 0 ? u"%1:%2: %3"_s.arg(breach.path).arg(breach.line).arg(breach.what)
                           : u"%1: %2"_s.arg(breach.path, breach.what);
}

} // namespace hearth::arch

// SPDX-License-Identifier: Apache-2.0
#include "core/library/organizations.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/library/nodevalues.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 maxOrganizationBytes = 1024 * 1024;

bool isLocal(const QString &url)
{
    return !url.contains("://"_L1) && !url.startsWith("//"_L1) && !url.startsWith("data:"_L1);
}

} // namespace

Organizations::Organizations(QList<Organization> all) : m_all(std::move(all))
{
    std::stable_sort(m_all.begin(), m_all.end(), [](const Organization &a, const Organization &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    for (int i = 0; i < m_all.size(); ++i)
        m_byDomain.insert(m_all.at(i).domain.toCaseFolded(), i);
}

const Organization *Organizations::byDomain(QStringView domain) const
{
    const auto it = m_byDomain.constFind(domain.toString().toCaseFolded());
    return it == m_byDomain.cend() ? nullptr : &m_all.at(*it);
}

QString Organizations::logoPath(QStringView domain, const QString &libraryFolder, int pixels) const
{
    const Organization *organization = byDomain(domain);
    if (!organization)
        return {};
    const QString root = QDir::cleanPath(libraryFolder);
    const ImageRef *best = nullptr;
    QString bestPath;
    for (const ImageRef &image : organization->images) {
        const bool better =
            !best || (best->width < pixels ? image.width > best->width
                                           : image.width >= pixels && image.width < best->width);
        if (!better || !isLocal(image.url))
            continue;
        const QString path = QDir::cleanPath(root + u'/' + image.url);
        // A path such as ../../secret.png must not lead out of the library.
        if (!path.startsWith(QString(root + u'/')) || !QFileInfo(path).isFile())
            continue;
        best = &image;
        bestPath = path;
    }
    return bestPath;
}

Organizations readOrganizations(const QString &libraryFolder)
{
    QList<Organization> all;
    const QDir folder(libraryFolder + "/_data/organizations"_L1);
    const QStringList files =
        folder.entryList({u"*.md"_s, u"*.yaml"_s, u"*.yml"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &fileName : files) {
        const Result<QByteArray> file = readFile(folder.filePath(fileName), maxOrganizationBytes);
        if (!file)
            continue;
        const ParsedTree tree = hasOpeningFence(*file) ? parseFrontMatter(*file) : parseYaml(*file);
        Organization organization;
        organization.name = nodevalues::text(tree.root, u"name");
        organization.domain = nodevalues::text(tree.root, u"domain");
        organization.description = nodevalues::text(tree.root, u"description");
        organization.images = nodevalues::images(tree.root);
        if (organization.domain.isEmpty()) // the files are named DOMAIN.md
            organization.domain = fileName.left(fileName.lastIndexOf(u'.'));
        if (organization.name.isEmpty())
            organization.name = organization.domain;
        all.append(std::move(organization));
    }
    return Organizations(std::move(all));
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/library/siteconfig.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/library/nodevalues.h"

using namespace Qt::StringLiterals;

namespace hearth {

SiteConfig readSiteConfig(const QString &libraryFolder)
{
    constexpr qint64 maxConfigBytes = 1024 * 1024;
    const Result<QByteArray> file = readFile(libraryFolder + "/_config.yml"_L1, maxConfigBytes);
    if (!file)
        return {};
    const Node root = parseYaml(*file).root;
    return {nodevalues::text(root, u"title"), nodevalues::text(root, u"url"),
            nodevalues::text(root, u"webUrl")};
}

} // namespace hearth

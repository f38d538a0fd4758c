// SPDX-License-Identifier: Apache-2.0
#include "core/library/newsplace.h"
#include "core/index/querytext.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const auto defaultFolder = "_news"_L1;

/// example.co.uk of www.sport.example.co.uk comes before co.uk, which nobody is called.
QStringList domainsOf(const QString &host)
{
    QStringList domains;
    QString domain = host.toLower();
    if (domain.startsWith("www."_L1))
        domain.remove(0, 4);
    while (domain.contains(u'.')) {
        domains.append(domain);
        domain = domain.section(u'.', 1);
    }
    return domains;
}

std::optional<Provider> ofNewestArticle(Library &library, const QString &domain)
{
    const ResultSet found = library.evaluate(parseQuery(QString(uR"(domain:")"_s + domain + u'"')), false);
    if (!found.ids || found.ids->empty())
        return std::nullopt;
    const auto opened = library.openArticle(found.ids->front());
    if (!opened || !opened->parsed.article.provider)
        return std::nullopt;
    Provider provider = *opened->parsed.article.provider;
    provider.authors.clear(); // those were of that article
    provider.publishers.clear();
    return provider;
}

} // namespace

QString newsFolder(Library &library)
{
    if (QFileInfo(library.folder() + u'/' + defaultFolder).isDir())
        return {defaultFolder};
    for (const FacetCount &folder : library.facetCounts({}, Facet::Folder)) // the largest first
        return folder.value;
    return {defaultFolder};
}

std::optional<Provider> providerAt(Library &library, const QString &host)
{
    const QStringList domains = domainsOf(host);
    for (const QString &domain : domains) {
        if (auto provider = ofNewestArticle(library, domain))
            return provider;
        if (const Organization *known = library.organizations().byDomain(domain)) {
            Provider provider;
            provider.name = known->name;
            provider.domain = known->domain;
            provider.images = known->images;
            return provider;
        }
    }
    return std::nullopt;
}

QStringList allKeys(Library &library)
{
    QStringList keys;
    const ResultSet all = library.evaluate({}, false);
    if (!all.ids)
        return keys;
    keys.reserve(qsizetype(all.ids->size()));
    for (const ArticleId id : *all.ids)
        keys.append(library.keyOf(id));
    keys.removeAll(QString()); // gone since the answer
    return keys;
}

} // namespace hearth

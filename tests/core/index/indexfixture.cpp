// SPDX-License-Identifier: Apache-2.0
#include "tests/core/index/indexfixture.h"
#include "core/index/querytext.h"
#include <QTest>

namespace hearth::test {
using namespace Qt::StringLiterals;

void IndexFixture::begin()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_paths = {m_dir->filePath(u"cache"_s), m_dir->filePath(u"data"_s)};
    open();
}

void IndexFixture::end()
{
    m_index.reset();
}

void IndexFixture::open()
{
    m_index.reset();
    auto opened = IndexService::open(m_paths, m_clock);
    QVERIFY(opened);
    m_index = std::move(*opened);
}

IndexRecord IndexFixture::record(const QByteArray &key, const QString &title, ArticleId id)
{
    ParsedArticle parsed;
    parsed.article.title = title;
    parsed.article.webUrl = u"https://a.example/"_s + title;
    IndexRecord made = makeIndexRecord({key, 10, 20, 30, 40}, parsed);
    made.id = id;
    return made;
}

void IndexFixture::take(std::vector<IndexRecord> records)
{
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->write(std::move(records)));
    QVERIFY(m_index->endImport());
}

QStringList IndexFixture::keys(QStringView query)
{
    QStringList keys;
    const ResultSet result = m_index->evaluate(parseQuery(query), false);
    for (const RowData &row : m_index->rows(*result.ids))
        keys.append(row.key);
    return keys;
}

} // namespace hearth::test

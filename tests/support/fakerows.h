// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/resultset.h"
#include "ui/models/rowsource.h"
#include <QSet>

namespace hearth::test {

/// Made-up rows: "Title 7" for article 7. Counts what is asked for. Header only, so that support needs no
/// Widgets.
class FakeRows final : public RowSource
{
public:
    std::vector<RowData> rows(std::span<const ArticleId> ids) override
    {
        ++calls;
        asked += int(ids.size());
        largest = qMax(largest, int(ids.size()));
        std::vector<RowData> result;
        for (const ArticleId id : ids) {
            if (gone.contains(id))
                continue;
            RowData row;
            row.id = id;
            row.key = QStringLiteral("_news/%1.md").arg(slotOf(id));
            row.title = QStringLiteral("%1 %2").arg(prefix).arg(slotOf(id));
            row.providerName = QStringLiteral("Provider");
            row.date = 1630065600 - 60LL * slotOf(id);
            row.quality = int(slotOf(id) % 150);
            row.heat = int(slotOf(id) % 190);
            row.published = true;
            row.read = slotOf(id) % 2 == 0;
            row.starred = starred.contains(id);
            result.push_back(std::move(row));
        }
        return result;
    }

    QString prefix = QStringLiteral("Title");
    QSet<ArticleId> gone;
    QSet<ArticleId> starred;
    int calls = 0;
    int asked = 0;
    int largest = 0;
};

/// A result of the articles `from` to `to`, both included, backwards when `to` is smaller.
inline ResultSet resultOf(int from, int to)
{
    auto ids = std::make_shared<std::vector<ArticleId>>();
    for (int id = from; from <= to ? id <= to : id >= to; id += from <= to ? 1 : -1)
        ids->push_back(ArticleId(id));
    ResultSet result;
    result.ids = std::move(ids);
    return result;
}

inline ResultSet resultOf(std::initializer_list<int> numbers)
{
    auto ids = std::make_shared<std::vector<ArticleId>>();
    for (const int id : numbers)
        ids->push_back(ArticleId(id));
    ResultSet result;
    result.ids = std::move(ids);
    return result;
}

} // namespace hearth::test

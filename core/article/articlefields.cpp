// SPDX-License-Identifier: Apache-2.0
#include "core/article/articlefields.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

// Quality and heat have no upper bound; heat -1 says that the story is over.
constexpr int noLimit = std::numeric_limits<int>::max();
constexpr FieldInfo table[] = {
    {ArticleField::Category, "category"_L1, FieldType::Text},
    {ArticleField::Title, "title"_L1, FieldType::Text},
    {ArticleField::Excerpt, "excerpt"_L1, FieldType::Text},
    {ArticleField::PublishedDateTime, "publishedDateTime"_L1, FieldType::DateTime},
    {ArticleField::UpdatedDateTime, "updatedDateTime"_L1, FieldType::DateTime},
    {ArticleField::OriginalUrl, "originalUrl"_L1, FieldType::Url},
    {ArticleField::WebUrl, "webUrl"_L1, FieldType::Url},
    {ArticleField::AmpWebUrl, "ampWebUrl"_L1, FieldType::Url},
    {ArticleField::CdnAmpWebUrl, "cdnAmpWebUrl"_L1, FieldType::Url},
    {ArticleField::Type, "type"_L1, FieldType::Text},
    {ArticleField::Quality, "quality"_L1, FieldType::Integer, 0, noLimit},
    {ArticleField::Heat, "heat"_L1, FieldType::Integer, -1, noLimit},
    {ArticleField::Published, "published"_L1, FieldType::Boolean},
    {ArticleField::FeaturedContent, "featuredContent"_L1, FieldType::Html},
    {ArticleField::Provider, "provider"_L1, FieldType::ProviderMap},
    {ArticleField::Topics, "topics"_L1, FieldType::StringList},
    {ArticleField::Images, "images"_L1, FieldType::ImageList},
    {ArticleField::Related, "related"_L1, FieldType::RelatedList},
    {ArticleField::Secured, "secured"_L1, FieldType::Cipher, 0, 0, false},
};

} // namespace

std::span<const FieldInfo> articleFields()
{
    return table;
}

const FieldInfo *findArticleField(QStringView key)
{
    for (const FieldInfo &info : table) {
        if (key == info.key)
            return &info;
    }
    return nullptr;
}

const FieldInfo &articleField(ArticleField field)
{
    return table[size_t(field)];
}

QLatin1StringView fieldTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return "text"_L1;
    case FieldType::Url:
        return "url"_L1;
    case FieldType::Html:
        return "html"_L1;
    case FieldType::DateTime:
        return "date"_L1;
    case FieldType::Integer:
        return "integer"_L1;
    case FieldType::Boolean:
        return "boolean"_L1;
    case FieldType::StringList:
    case FieldType::ImageList:
    case FieldType::RelatedList:
        return "list"_L1;
    case FieldType::ProviderMap:
        return "map"_L1;
    case FieldType::Cipher:
        return "text"_L1;
    }
    return {};
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/article/validation.h"
#include "core/article/articlefields.h"
#include "core/article/heatrule.h"
#include "core/article/webaddress.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

class Validator final
{
public:
    Validator(const Article &article, const ValidationContext &context)
        : m_article(article), m_context(context)
    {
    }

    QList<Problem> run()
    {
        checkMissing();
        checkAddresses();
        checkNumbers();
        checkDates();
        checkRelated();
        if (m_article.securedState == SecuredState::BadShape)
            warn(ProblemCode::BadSecured, QString(articleField(ArticleField::Secured).key));
        return std::move(m_problems);
    }

private:
    void add(ProblemCode code, Severity severity, const QString &subject, const QString &detail)
    {
        m_problems.append({code, severity, 0, subject, detail});
    }
    void warn(ProblemCode code, const QString &subject, const QString &detail = {})
    {
        add(code, Severity::Warning, subject, detail);
    }
    static QString key(ArticleField field) { return {articleField(field).key}; }

    bool isNews() const
    {
        if (!m_article.category.isEmpty())
            return m_article.category.compare("news"_L1, Qt::CaseInsensitive) == 0;
        return m_context.key.startsWith("_news/"_L1) || m_context.key.contains("/_news/"_L1);
    }
    bool hasExtra(QLatin1StringView wanted) const
    {
        return std::any_of(m_article.extra.begin(), m_article.extra.end(),
                           [wanted](const ExtraField &field) { return field.key == wanted; });
    }
    /// Is the key there with a value of another type? Then that is the problem, and not that it is missing.
    bool isMistyped(ArticleField field) const { return hasExtra(articleField(field).key); }

    void checkMissing();
    void checkAddresses();
    void checkAddress(ArticleField field, const QString &address);
    void checkImages(const QList<ImageRef> &images, const QString &path);
    void checkNumber(const QString &path, const FieldInfo &field, std::optional<int> value);
    void checkNumbers();
    void checkDates();
    void checkDate(const QString &path, const std::optional<Timestamp> &date);
    void checkRelated();

    const Article &m_article;
    const ValidationContext &m_context;
    QList<Problem> m_problems;
};

void Validator::checkMissing()
{
    if (m_article.title.trimmed().isEmpty() && !hasExtra("name"_L1) && !isMistyped(ArticleField::Title))
        warn(ProblemCode::MissingTitle, key(ArticleField::Title));
    if (!isNews())
        return;
    if (!m_article.published && !isMistyped(ArticleField::PublishedDateTime))
        warn(ProblemCode::MissingDate, key(ArticleField::PublishedDateTime));
    const bool anyAddress = !m_article.webUrl.isEmpty() || !m_article.originalUrl.isEmpty() ||
                            !m_article.ampWebUrl.isEmpty() || isMistyped(ArticleField::WebUrl);
    if (!anyAddress)
        warn(ProblemCode::MissingUrl, key(ArticleField::WebUrl));
}

void Validator::checkAddress(ArticleField field, const QString &address)
{
    if (!address.isEmpty() && !isWellFormedAddress(address))
        warn(ProblemCode::BadUrl, key(field), address);
}

void Validator::checkImages(const QList<ImageRef> &images, const QString &path)
{
    for (qsizetype i = 0; i < images.size(); ++i) {
        const ImageRef &image = images[i];
        if (!isWellFormedAddress(image.url) && !isLocalPath(image.url))
            warn(ProblemCode::BadUrl, path + u'.' + QString::number(i) + ".url"_L1, image.url);
        if (image.width < 0)
            warn(ProblemCode::OutOfRange, path + u'.' + QString::number(i) + ".width"_L1,
                 QString::number(image.width));
        if (image.height < 0)
            warn(ProblemCode::OutOfRange, path + u'.' + QString::number(i) + ".height"_L1,
                 QString::number(image.height));
    }
}

void Validator::checkAddresses()
{
    checkAddress(ArticleField::OriginalUrl, m_article.originalUrl);
    checkAddress(ArticleField::WebUrl, m_article.webUrl);
    checkAddress(ArticleField::AmpWebUrl, m_article.ampWebUrl);
    checkAddress(ArticleField::CdnAmpWebUrl, m_article.cdnAmpWebUrl);
    checkImages(m_article.images, key(ArticleField::Images));
    if (m_article.provider)
        checkImages(m_article.provider->images, key(ArticleField::Provider) + ".images"_L1);
}

void Validator::checkNumber(const QString &path, const FieldInfo &field, std::optional<int> value)
{
    if (value && (*value < field.minimum || *value > field.maximum))
        warn(ProblemCode::OutOfRange, path, QString::number(*value));
}

void Validator::checkNumbers()
{
    const Article &a = m_article;
    checkNumber(key(ArticleField::Quality), articleField(ArticleField::Quality), a.quality);
    checkNumber(key(ArticleField::Heat), articleField(ArticleField::Heat), a.heat);
    const int related = int(a.related.size());
    if (a.quality && a.heat && *a.quality >= 0 && *a.heat >= heatCooledOff &&
        !heatAgrees(*a.heat, *a.quality, related))
        add(ProblemCode::HeatDisagrees, Severity::Hint, key(ArticleField::Heat),
            QString::number(expectedHeat(*a.quality, related)));
}

void Validator::checkDate(const QString &path, const std::optional<Timestamp> &date)
{
    if (date && m_context.now.isValid() && date->utc > m_context.now.toSecsSinceEpoch())
        warn(ProblemCode::FutureDate, path, date->text);
}

void Validator::checkDates()
{
    checkDate(key(ArticleField::PublishedDateTime), m_article.published);
    checkDate(key(ArticleField::UpdatedDateTime), m_article.updated);
}

void Validator::checkRelated()
{
    const QString own = addressKey(m_article.webUrl);
    const QString original = addressKey(m_article.originalUrl);
    for (qsizetype i = 0; i < m_article.related.size(); ++i) {
        const Related &related = m_article.related[i];
        const QString path = key(ArticleField::Related) + u'.' + QString::number(i);
        const QString address = addressKey(related.webUrl);
        if (!related.webUrl.isEmpty() && !isWellFormedAddress(related.webUrl))
            warn(ProblemCode::BadUrl, path + ".webUrl"_L1, related.webUrl);
        if (!address.isEmpty() && (address == own || address == original))
            warn(ProblemCode::RelatedToItself, path + ".webUrl"_L1, related.webUrl);
        checkNumber(path + ".quality"_L1, articleField(ArticleField::Quality), related.quality);
        checkDate(path + ".publishedDateTime"_L1, related.published);
        checkImages(related.images, path + ".images"_L1);
    }
}

} // namespace

QList<Problem> validateArticle(const Article &article, const ValidationContext &context)
{
    return Validator(article, context).run();
}

} // namespace hearth

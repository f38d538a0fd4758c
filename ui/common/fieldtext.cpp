// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldtext.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString known(const QString &path)
{
    // clang-format off
    static const QHash<QString, const char *> names = {
        {u"category"_s, QT_TRANSLATE_NOOP("FieldText", "Category")},
        {u"title"_s, QT_TRANSLATE_NOOP("FieldText", "Title")},
        {u"excerpt"_s, QT_TRANSLATE_NOOP("FieldText", "Excerpt")},
        {u"publishedDateTime"_s, QT_TRANSLATE_NOOP("FieldText", "Date")},
        {u"updatedDateTime"_s, QT_TRANSLATE_NOOP("FieldText", "Updated")},
        {u"originalUrl"_s, QT_TRANSLATE_NOOP("FieldText", "Original address")},
        {u"webUrl"_s, QT_TRANSLATE_NOOP("FieldText", "Web address")},
        {u"ampWebUrl"_s, QT_TRANSLATE_NOOP("FieldText", "AMP address")},
        {u"cdnAmpWebUrl"_s, QT_TRANSLATE_NOOP("FieldText", "AMP cache address")},
        {u"type"_s, QT_TRANSLATE_NOOP("FieldText", "Type")},
        {u"quality"_s, QT_TRANSLATE_NOOP("FieldText", "Quality")},
        {u"heat"_s, QT_TRANSLATE_NOOP("FieldText", "Heat")},
        {u"published"_s, QT_TRANSLATE_NOOP("FieldText", "Published")},
        {u"featuredContent"_s, QT_TRANSLATE_NOOP("FieldText", "Featured content")},
        {u"provider"_s, QT_TRANSLATE_NOOP("FieldText", "Provider")},
        {u"provider.name"_s, QT_TRANSLATE_NOOP("FieldText", "Provider name")},
        {u"provider.domain"_s, QT_TRANSLATE_NOOP("FieldText", "Provider domain")},
        {u"provider.authors"_s, QT_TRANSLATE_NOOP("FieldText", "Authors")},
        {u"provider.publishers"_s, QT_TRANSLATE_NOOP("FieldText", "Publishers")},
        {u"topics"_s, QT_TRANSLATE_NOOP("FieldText", "Topics")},
        {u"images"_s, QT_TRANSLATE_NOOP("FieldText", "Images")},
        {u"related"_s, QT_TRANSLATE_NOOP("FieldText", "Related")},
        {u"secured"_s, QT_TRANSLATE_NOOP("FieldText", "Secured content")},
    };
    // clang-format on
    const char *name = names.value(path);
    return name ? FieldWords::tr(name) : QString();
}

} // namespace

QString fieldName(const QString &path)
{
    if (path.isEmpty())
        return FieldWords::tr("Text");
    if (const QString name = known(path); !name.isEmpty())
        return name;
    const QString top = known(path.section(u'.', 0, 0));
    return top.isEmpty() || !path.contains(u'.') ? path
                                                 : QString(top + u" ("_s + path.section(u'.', 1) + u')');
}

QString expectationText(const QString &expectation)
{
    if (expectation.startsWith("integer>="_L1)) {
        const int minimum = expectation.sliced(9).toInt();
        return FieldWords::tr("a whole number, %1 or more").arg(QLocale().toString(minimum));
    }
    if (expectation == "boolean"_L1)
        return FieldWords::tr("true or false");
    if (expectation == "date"_L1)
        return FieldWords::tr("a date such as 2021-08-27 or 2021-08-27T14:16:00Z");
    if (expectation == "url"_L1)
        return FieldWords::tr("an address that begins with http:// or https://");
    if (expectation == "text-not-empty"_L1)
        return FieldWords::tr("a text that is not empty");
    if (expectation == "list"_L1)
        return FieldWords::tr("a list");
    if (expectation == "map"_L1)
        return FieldWords::tr("names with values");
    if (expectation == "secured"_L1)
        return FieldWords::tr("BASE64;BASE64, as AES-CBC gives it");
    if (expectation == "path"_L1)
        return FieldWords::tr("the name of a field, or names joined by dots");
    if (expectation == "inside"_L1)
        return FieldWords::tr("a place in a map or list, and the file has a single value there");
    if (expectation == "entry"_L1)
        return FieldWords::tr("an entry that the list has, counted from 0, or the next one");
    return FieldWords::tr("a text");
}

QString refusalText(const QString &path, const QString &value, const QString &expectation)
{
    return FieldWords::tr("%1 cannot be “%2”: expected is %3.")
        .arg(fieldName(path), value, expectationText(expectation));
}

} // namespace hearth

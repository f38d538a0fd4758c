// SPDX-License-Identifier: Apache-2.0
#include "core/curate/slug.h"
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype longest = 80;

/// Letters that do not come apart into a letter and an accent.
QLatin1StringView foldedLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return "ss"_L1;
    case u'æ':
    case u'Æ':
        return "ae"_L1;
    case u'œ':
    case u'Œ':
        return "oe"_L1;
    case u'ø':
    case u'Ø':
        return "o"_L1;
    case u'ł':
    case u'Ł':
        return "l"_L1;
    case u'đ':
    case u'Đ':
    case u'ð':
    case u'Ð':
        return "d"_L1;
    case u'þ':
    case u'Þ':
        return "th"_L1;
    case u'ı':
        return "i"_L1;
    default:
        return {};
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'`';
}

} // namespace

QString slugOf(const QString &title)
{
    QString slug;
    bool gap = false;
    const auto add = [&](QLatin1StringView letters) {
        if (gap && !slug.isEmpty())
            slug += u'-';
        gap = false;
        slug += letters;
    };
    for (const QChar c : title.normalized(QString::NormalizationForm_KD)) {
        const char ascii = c.unicode() < 128 ? char(c.toLower().unicode()) : '\0';
        if ((ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9'))
            add(QLatin1StringView(&ascii, 1));
        else if (const QLatin1StringView letter = foldedLetter(c); !letter.isEmpty())
            add(letter);
        else if (!c.isMark() && !isApostrophe(c)) // "don't" is one word
            gap = true;
    }
    if (slug.size() <= longest)
        return slug;
    const qsizetype cut = slug.lastIndexOf(u'-', longest);
    return slug.first(cut > longest / 2 ? cut : longest);
}

QString slugFor(const QString &title, const QString &address)
{
    constexpr qsizetype tellsSomething = 3;
    QString slug = slugOf(title);
    if (slug.size() >= tellsSomething)
        return slug;
    const QUrl url(address);
    QString last = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (const qsizetype dot = last.lastIndexOf(u'.'); dot > 0)
        last.truncate(dot);
    for (const QString &other : {slugOf(last), slugOf(url.host())}) {
        if (other.size() >= tellsSomething)
            return other;
    }
    return slug.isEmpty() ? u"article"_s : slug;
}

QString freeName(const QString &stem, const std::function<bool(const QString &)> &isTaken)
{
    QString name = stem;
    for (int number = 2; isTaken(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/index/querylexer.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

QString nameText(const QString &name)
{
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'/';
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isPlain) ? name : quoted(name);
}

QString joined(const std::vector<Clause> &clauses, const QString &separator)
{
    QStringList parts;
    for (const Clause &clause : clauses)
        parts.append(toText(clause));
    return parts.join(separator);
}

QString namesText(const Clause &clause)
{
    QStringList parts;
    for (const QString &name : clause.names)
        parts.append(queryvalues::fieldText(clause.field) + u':' + nameText(name));
    return parts.size() == 1 ? parts.front() : u'(' + parts.join(u" OR "_s) + u')';
}

QString plainText(const Clause &clause)
{
    switch (clause.field) {
    case Field::And:
        return u'(' + joined(clause.children, u" "_s) + u')';
    case Field::Or:
        return u'(' + joined(clause.children, u" OR "_s) + u')';
    case Field::Word:
        return clause.text;
    case Field::Phrase:
        return quoted(clause.text);
    case Field::Topic:
    case Field::Provider:
    case Field::Domain:
    case Field::Type:
    case Field::In:
    case Field::Failed:
    case Field::Label:
        return namesText(clause);
    case Field::Quality:
    case Field::Heat:
        return queryvalues::fieldText(clause.field) + u':' + queryvalues::scoreRangeText(clause.range);
    case Field::Date:
        return u"date:"_s + (clause.text.isEmpty() ? queryvalues::dateRangeText(clause.range) : clause.text);
    case Field::Last:
        return u"last:"_s + clause.text;
    case Field::Is:
    case Field::Has:
    case Field::Offline:
        return queryvalues::flagText(clause.flag);
    }
    return {};
}

} // namespace

QString toText(const Clause &clause)
{
    if (!clause.negated)
        return plainText(clause);
    if (clause.field == Field::Word && !isSearchable(clause.text))
        return u"-("_s + clause.text + u')'; // directly before it, the minus would be a part of the word
    return u'-' + plainText(clause);
}

QString toText(const Query &query)
{
    QString text = joined(query.clauses, u" "_s);
    if (query.sort != SortOrder::Newest)
        text += (text.isEmpty() ? u"sort:"_s : u" sort:"_s) + queryvalues::sortText(query.sort);
    return text;
}

QString hotQueryText()
{
    return u"is:published heat:>=70 last:30d"_s;
}

} // namespace hearth

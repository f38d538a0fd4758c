// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/completions.h"
#include "core/index/offlinemark.h"

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

// The words of the query language. They are the same in every language of the interface: a query can be
// passed on.
const QStringList &fieldWords()
{
    static const QStringList words{u"topic"_s, u"provider"_s, u"quality"_s, u"heat"_s,   u"date"_s,
                                   u"last"_s,  u"is"_s,       u"has"_s,     u"type"_s,   u"domain"_s,
                                   u"in"_s,    u"label"_s,    u"offline"_s, u"failed"_s, u"sort"_s};
    return words;
}

QStringList valuesOf(const QString &field, const CompletionNames &names)
{
    if (field == u"topic")
        return names.topics;
    if (field == u"provider")
        return names.providers;
    if (field == u"type")
        return names.types;
    if (field == u"in")
        return names.folders;
    if (field == u"label")
        return names.labels;
    if (field == u"domain")
        return names.domains;
    if (field == u"is")
        return {u"unread"_s,    u"read"_s,     u"starred"_s, u"published"_s, u"unpublished"_s,
                u"undecided"_s, u"unscored"_s, u"offline"_s, u"secured"_s};
    if (field == u"has")
        return {u"image"_s, u"related"_s, u"video"_s, u"note"_s, u"label"_s, u"amp"_s, u"problem"_s};
    if (field == u"offline")
        return {u"stored"_s, u"stale"_s, u"failed"_s, u"pictures"_s, u"pictures-failed"_s};
    if (field == u"failed")
        return failureValues();
    if (field == u"sort")
        return {u"newest"_s, u"heat"_s, u"quality"_s, u"title"_s, u"provider"_s};
    if (field == u"last")
        return {u"1d"_s, u"7d"_s, u"30d"_s, u"3m"_s, u"1y"_s};
    if (field == u"quality" || field == u"heat")
        return {u">=40"_s, u">=60"_s, u">=80"_s, u">=100"_s};
    return {};
}

/// 0: the value begins with the prefix; 1: one of its words does; -1: neither.
int rank(const QString &value, const QString &prefix)
{
    if (value.startsWith(prefix, Qt::CaseInsensitive))
        return 0;
    for (qsizetype at = 0; (at = value.indexOf(prefix, at, Qt::CaseInsensitive)) >= 0; ++at)
        if (!value.at(at - 1).isLetterOrNumber()) // at is never 0 here
            return 1;
    return -1;
}

QStringList matching(const QStringList &values, const QString &prefix)
{
    QStringList begins;
    QStringList contains;
    for (const QString &value : values) {
        const int where = prefix.isEmpty() ? 0 : rank(value, prefix);
        if (where == 0)
            begins.append(value);
        else if (where == 1)
            contains.append(value);
    }
    return begins + contains;
}

} // namespace

QString quotedValue(const QString &value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isLetterOrNumber() || u"-_./<>="_s.contains(c);
    });
    if (plain)
        return value;
    QString inner = value;
    inner.remove(u'"');
    return u'"' + inner + u'"';
}

bool isName(const QString &field, const QString &value, const CompletionNames &names)
{
    return valuesOf(field.toLower(), names).contains(value, Qt::CaseInsensitive);
}

std::vector<Completion> completionsFor(const CompletionContext &context, const CompletionNames &names,
                                       int limit)
{
    std::vector<Completion> all;
    const auto add = [&](const QString &label, const QString &insert) {
        if (int(all.size()) < limit)
            all.push_back({label, insert});
    };
    if (!context.field.isEmpty()) {
        const QStringList values = matching(valuesOf(context.field.toLower(), names), context.prefix);
        for (const QString &value : values)
            add(value, quotedValue(value) + u' ');
        // Nothing is left to complete once the only candidate is typed in full.
        if (all.size() == 1 && values.constFirst().compare(context.prefix, Qt::CaseInsensitive) == 0)
            all.clear();
        return all;
    }
    if (context.prefix.isEmpty())
        return all;
    for (const QString &word : fieldWords())
        if (word.startsWith(context.prefix, Qt::CaseInsensitive))
            add(word + u':', word + u':');
    if (context.prefix.size() < 2)
        return all;
    const auto addNames = [&](const QString &field, const QStringList &values) {
        const QStringList found = matching(values, context.prefix);
        for (const QString &name : found.mid(0, limit / 2)) {
            const QString clause = field + u':' + quotedValue(name);
            add(clause, clause + u' ');
        }
    };
    addNames(u"topic"_s, names.topics);
    addNames(u"provider"_s, names.providers);
    return all;
}

} // namespace hearth

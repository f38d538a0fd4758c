// SPDX-License-Identifier: Apache-2.0
#include "core/index/querylexer.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

/// Deeper nesting than any person types is read as if the brackets were not there, so that the stack stays
/// bounded.
constexpr int maxDepth = 64;

Clause textClause(Field field, QString text)
{
    Clause clause;
    clause.field = field;
    clause.text = std::move(text);
    return clause;
}

/// Adds the children of a group to a list where they mean the same without the group.
void append(std::vector<Clause> &list, Clause clause, Field groupOfList)
{
    if (clause.field == groupOfList && !clause.negated)
        std::move(clause.children.begin(), clause.children.end(), std::back_inserter(list));
    else
        list.push_back(std::move(clause));
}

/// topic:A OR topic:B is one clause with two names, wherever the two stand in the alternatives.
std::vector<Clause> mergeNames(std::vector<Clause> alternatives)
{
    std::vector<Clause> merged;
    for (Clause &clause : alternatives) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const Clause &other) {
            return queryvalues::hasNames(clause.field) && other.field == clause.field && !other.negated &&
                   !clause.negated;
        });
        if (same == merged.end()) {
            merged.push_back(std::move(clause));
            continue;
        }
        for (const QString &name : std::as_const(clause.names)) {
            if (!same->names.contains(name))
                same->names.append(name);
        }
    }
    return merged;
}

class Parser
{
public:
    explicit Parser(std::vector<QueryToken> tokens) : m_tokens(std::move(tokens)) {}

    Query run()
    {
        Query query;
        while (m_at < m_tokens.size()) {
            if (m_tokens[m_at].kind == QueryToken::Kind::Close) {
                ++m_at; // a bracket too many
                continue;
            }
            if (auto clause = readOr(0))
                append(query.clauses, std::move(*clause), Field::And);
        }
        query.sort = m_sort;
        return query;
    }

private:
    static std::optional<Clause> group(Field field, std::vector<Clause> children)
    {
        if (children.empty())
            return {};
        if (children.size() == 1)
            return std::move(children.front());
        Clause clause;
        clause.field = field;
        clause.children = std::move(children);
        return clause;
    }

    std::optional<Clause> readOr(int depth)
    {
        std::vector<Clause> alternatives;
        while (true) {
            if (auto clause = readAnd(depth))
                append(alternatives, std::move(*clause), Field::Or);
            if (m_at >= m_tokens.size() || m_tokens[m_at].kind != QueryToken::Kind::Or)
                return group(Field::Or, mergeNames(std::move(alternatives)));
            ++m_at;
        }
    }

    std::optional<Clause> readAnd(int depth)
    {
        std::vector<Clause> all;
        while (m_at < m_tokens.size() && m_tokens[m_at].kind != QueryToken::Kind::Or) {
            const QueryToken &token = m_tokens[m_at];
            if (token.kind == QueryToken::Kind::Close) {
                if (depth == 0 || m_ignoredOpen > 0) {
                    m_ignoredOpen -= m_ignoredOpen > 0 ? 1 : 0;
                    ++m_at;
                    continue;
                }
                break;
            }
            ++m_at;
            if (auto clause = readItem(token, depth))
                append(all, std::move(*clause), Field::And);
        }
        return group(Field::And, std::move(all));
    }

    std::optional<Clause> readItem(const QueryToken &token, int depth)
    {
        std::optional<Clause> clause;
        if (token.kind == QueryToken::Kind::Open) {
            if (depth >= maxDepth) {
                ++m_ignoredOpen;
                return {};
            }
            clause = readOr(depth + 1);
            if (m_at < m_tokens.size() && m_tokens[m_at].kind == QueryToken::Kind::Close)
                ++m_at;
        } else {
            clause = readTerm(token);
        }
        if (clause && token.negated)
            clause->negated = !clause->negated;
        return clause;
    }

    std::optional<Clause> readTerm(const QueryToken &token)
    {
        if (token.field.isEmpty())
            return token.quoted ? textClause(Field::Phrase, token.value) : asText(token);
        if (!token.negated && token.field.compare(u"sort"_s, Qt::CaseInsensitive) == 0) {
            if (const auto order = queryvalues::sortOf(token.value)) {
                m_sort = *order;
                return {};
            }
        }
        const auto field = queryvalues::fieldOf(token.field);
        auto clause = field ? readValue(*field, token) : std::nullopt;
        return clause ? clause : asText(token);
    }

    static std::optional<Clause> readValue(Field field, const QueryToken &token)
    {
        Clause clause;
        clause.field = field;
        if (queryvalues::hasNames(field)) {
            clause.names = QStringList{token.value};
            return token.value.isEmpty() && !token.quoted ? std::nullopt : std::optional(clause);
        }
        if (field == Field::Is || field == Field::Has || field == Field::Offline) {
            const auto flag = queryvalues::flagOf(field, token.value);
            clause.flag = flag.value_or(Flag::Unread);
            return flag ? std::optional(clause) : std::nullopt;
        }
        if (field == Field::Quality || field == Field::Heat) {
            const auto range = queryvalues::parseScoreRange(token.value);
            clause.range = range.value_or(Range{});
            return range ? std::optional(clause) : std::nullopt;
        }
        clause.text = token.value.toLower();
        if (field == Field::Last) {
            const QDateTime anyTime = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
            return queryvalues::ageStart(clause.text, anyTime) ? std::optional(clause) : std::nullopt;
        }
        if (queryvalues::relativeDay(clause.text))
            return clause;
        const auto range = queryvalues::parseDateRange(clause.text);
        clause.range = range.value_or(Range{});
        return range ? std::optional(clause) : std::nullopt;
    }

    /// What is not understood: foo:bar becomes the words foo and bar, foo:"a b" the word and the phrase.
    static std::optional<Clause> asText(const QueryToken &token)
    {
        std::vector<Clause> words;
        const QString text = token.quoted ? token.field : token.field + u':' + token.value;
        for (QStringView part : QStringView(text).split(u':', Qt::SkipEmptyParts)) {
            if (isSearchable(part)) {
                while (!token.field.isEmpty() && part.startsWith(u'-'))
                    part = part.mid(1);
            }
            words.push_back(textClause(Field::Word, part == u"OR" ? u"or"_s : part.toString()));
        }
        if (token.quoted)
            words.push_back(textClause(Field::Phrase, token.value));
        if (words.empty())
            words.push_back(textClause(Field::Word, token.value));
        return group(Field::And, std::move(words));
    }

    std::vector<QueryToken> m_tokens;
    std::size_t m_at = 0;
    int m_ignoredOpen = 0;
    SortOrder m_sort = SortOrder::Newest;
};

} // namespace

Query parseQuery(QStringView text)
{
    return Parser(lexQuery(text)).run();
}

} // namespace hearth

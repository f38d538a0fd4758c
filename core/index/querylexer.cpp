// SPDX-License-Identifier: Apache-2.0
#include "core/index/querylexer.h"

namespace hearth {
namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || isQuote(c);
}

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    std::vector<QueryToken> run()
    {
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                return std::move(m_tokens);
            next();
        }
    }

private:
    void next()
    {
        QueryToken token;
        token.begin = m_at;
        token.negated = takeMinus();
        const QChar c = m_text[m_at];
        if (c == u'(' || c == u')') {
            token.kind = c == u'(' ? QueryToken::Kind::Open : QueryToken::Kind::Close;
            ++m_at;
        } else if (isQuote(c)) {
            readQuoted(token);
        } else {
            readWord(token);
        }
        token.end = m_at;
        m_tokens.push_back(std::move(token));
    }

    /// A minus negates when something that can be searched follows: "-", "--" and "-+" are plain words.
    bool takeMinus()
    {
        if (m_text[m_at] != u'-' || m_at + 1 >= m_text.size())
            return false;
        const QChar after = m_text[m_at + 1];
        const QStringView rest = m_text.mid(m_at + 1);
        const auto end = std::find_if(rest.begin(), rest.end(), endsWord);
        const bool negates = after == u'(' || isQuote(after) || isSearchable(rest.first(end - rest.begin()));
        if (negates)
            ++m_at;
        return negates;
    }

    void readQuoted(QueryToken &token)
    {
        // A straight quote is closed by a straight one only, so that curly ones may stand in the phrase.
        const bool straight = m_text[m_at] == u'"';
        const auto closes = [=](QChar c) { return straight ? c == u'"' : isQuote(c); };
        token.quoted = true;
        token.valueBegin = ++m_at;
        while (m_at < m_text.size() && !closes(m_text[m_at])) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                (m_text[m_at + 1] == u'\\' || isQuote(m_text[m_at + 1])))
                ++m_at;
            token.value += m_text[m_at++];
        }
        if (m_at < m_text.size())
            ++m_at;
    }

    void readWord(QueryToken &token)
    {
        const qsizetype begin = m_at;
        qsizetype colon = -1;
        while (m_at < m_text.size() && !endsWord(m_text[m_at])) {
            if (m_text[m_at] == u':' && colon < 0)
                colon = m_at;
            ++m_at;
        }
        token.valueBegin = begin;
        if (colon > begin) {
            token.field = m_text.mid(begin, colon - begin).toString();
            token.valueBegin = colon + 1;
            if (colon + 1 == m_at && m_at < m_text.size() && isQuote(m_text[m_at])) {
                readQuoted(token);
                return;
            }
        }
        token.value = m_text.mid(token.valueBegin, m_at - token.valueBegin).toString();
        if (token.field.isEmpty() && !token.negated && token.value == u"OR")
            token.kind = QueryToken::Kind::Or;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

bool isSearchable(QStringView word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

std::vector<QueryToken> lexQuery(QStringView text)
{
    return Lexer(text).run();
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/index/wordbeginnings.h"

namespace hearth {
namespace {

/// Where the character after this one begins, in UTF-8.
std::size_t nextCharacter(std::string_view word, std::size_t at)
{
    do
        ++at;
    while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0) == 0x80);
    return at;
}

} // namespace

WordBeginnings::WordBeginnings(DocId base, DocId lastDoc, Emit emit) : m_base(base), m_emit(std::move(emit))
{
    for (Level &level : m_levels)
        level.docs = Bitmap(std::size_t(lastDoc - base) + 1);
}

void WordBeginnings::add(QByteArrayView word, const std::vector<DocId> &docs, std::size_t bytes)
{
    const std::string_view text(word.data(), static_cast<std::size_t>(word.size()));
    std::array<std::string_view, longest> beginnings;
    std::size_t depth = 0;
    for (std::size_t at = 0; depth < longest && at < text.size(); ++depth) {
        at = nextCharacter(text, at);
        beginnings[depth] = text.substr(0, at);
    }
    std::size_t same = 0;
    while (same < m_open && same < depth && m_levels[same].beginning == beginnings[same])
        ++same;
    while (m_open > same)
        close(--m_open);
    for (; m_open < depth; ++m_open)
        m_levels[m_open].beginning = beginnings[m_open];
    if (depth == 0)
        return;
    // Only the longest one is told; it tells the shorter ones when it is complete.
    Level &deepest = m_levels[depth - 1];
    for (const DocId doc : docs)
        deepest.docs.set(doc - m_base);
    ++deepest.words;
    deepest.bytes += bytes;
}

void WordBeginnings::close(std::size_t level)
{
    Level &own = m_levels[level];
    // At most a bitmap, at least nothing: what a list would take is not worked out for this.
    if (own.words > 1 && own.bytes >= worth * own.docs.bytes())
        m_emit(own.beginning, own.docs);
    if (level > 0) {
        Level &shorter = m_levels[level - 1];
        shorter.docs |= own.docs;
        shorter.words += own.words;
        shorter.bytes += own.bytes;
    }
    own.docs.clear();
    own.beginning.clear();
    own.words = 0;
    own.bytes = 0;
}

void WordBeginnings::finish()
{
    while (m_open > 0)
        close(--m_open);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/index/textbuffer.h"
#include "core/index/textfold.h"
#include "core/index/varint.h"
#include <algorithm>
#include <numeric>

namespace hearth {
namespace {

constexpr std::size_t firstTableSize = 1 << 14;

std::uint32_t hashOf(const char *letters, std::uint32_t size)
{
    std::uint64_t hash = size;
    while (size >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, letters, 8);
        hash = (hash ^ word) * 0x9e3779b97f4a7c15ULL;
        letters += 8;
        size -= 8;
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, letters, size);
    hash = (hash ^ rest ^ (hash >> 32)) * 0x9e3779b97f4a7c15ULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

} // namespace

TextBuffer::TextBuffer() : m_table(firstTableSize) {}

TextBuffer::Word &TextBuffer::wordFor(const char *text, std::uint32_t size)
{
    const std::uint32_t hash = hashOf(text, size);
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hash & mask;
    for (; m_table[at] != 0; at = (at + 1) & mask) {
        Word &known = m_words[m_table[at] - 1];
        if (known.hash == hash && known.size == size &&
            std::memcmp(m_letters.data() + known.begin, text, size) == 0)
            return known;
    }
    m_words.emplace_back();
    Word &word = m_words.back();
    word.begin = static_cast<std::uint32_t>(m_letters.size());
    word.size = size;
    word.hash = hash;
    m_letters.append(text, size);
    m_bytes += sizeof(Word) + size;
    m_table[at] = static_cast<std::uint32_t>(m_words.size());
    if (m_words.size() * 2 > m_table.size())
        grow();
    return m_words.back();
}

void TextBuffer::grow()
{
    m_table.assign(m_table.size() * 2, 0);
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        std::size_t at = m_words[i].hash & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = static_cast<std::uint32_t>(i + 1);
    }
}

void TextBuffer::add(DocId doc, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    if (m_docCount == 0)
        m_firstDoc = doc;
    m_lastDoc = doc;
    ++m_docCount;
    std::uint32_t position = 0;
    const char *const end = text.data() + text.size();
    for (const char *at = text.data(); at < end; ++at) {
        if (*at == textfold::fieldBreak) {
            ++position; // leaves a gap: no sequence reaches across
            continue;
        }
        const char *begin = at;
        at = std::find(at, end, ' ');
        Word &word = wordFor(begin, static_cast<std::uint32_t>(at - begin));
        const std::size_t before = word.docs.size() + word.positions.size();
        if (word.docs.empty() || word.lastDoc != doc) {
            appendVarint(word.docs, doc - (word.docs.empty() ? m_firstDoc : word.lastDoc));
            appendVarint(word.positions, position * 2 + 1);
            word.lastDoc = doc;
        } else {
            appendVarint(word.positions, (position - word.lastPosition) * 2);
        }
        word.lastPosition = position++;
        m_bytes += word.docs.size() + word.positions.size() - before;
    }
}

Result<void> TextBuffer::write(const QString &path, bool sync)
{
    std::vector<std::uint32_t> order(m_words.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return letters(m_words[a]).compare(letters(m_words[b])) < 0;
    });
    TextSegmentWriter out(path, m_firstDoc, m_lastDoc, TextSegmentWriter::Beginnings::LeftOut);
    std::vector<DocId> docs;
    for (const std::uint32_t index : order) {
        const Word &word = m_words[index];
        docs.clear();
        const char *at = word.docs.data();
        const char *const end = at + word.docs.size();
        for (DocId doc = m_firstDoc; at != end;) {
            doc += readVarint(at, end);
            docs.push_back(doc);
        }
        out.add(letters(word), docs, word.positions);
    }
    auto written = out.finish(m_docCount, sync);
    *this = TextBuffer();
    return written;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/textsegment.h"
#include "core/index/varint.h"
#include <cstring>

namespace hearth {

template <typename Visit>
void TextSegment::forEachDoc(const Entry &entry, Visit visit) const
{
    const QByteArrayView bytes = block(entry.offset, entry.docBytes & ~bitmapFlag);
    if ((entry.docBytes & bitmapFlag) != 0) {
        const DocId base = firstDoc() / 64 * 64;
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            Bitmap::Word word = 0;
            std::memcpy(&word, bytes.data() + at, 8);
            for (; word != 0; word &= word - 1)
                visit(base + static_cast<DocId>(at * 8) + static_cast<DocId>(std::countr_zero(word)));
        }
        return;
    }
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    DocId doc = firstDoc();
    while (at != end) {
        doc += readVarint(at, end);
        visit(doc);
    }
}

template <typename Visit>
void TextSegment::forEachPosition(std::size_t index, Visit visit) const
{
    const QByteArrayView bytes = positions(index);
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    std::uint32_t next = at != end ? readVarint(at, end) : 0;
    bool more = !bytes.isEmpty();
    forEachDoc(entry(index), [&](DocId doc) {
        std::uint32_t position = 0;
        bool first = true;
        // The run of this document ends where the next first occurrence begins.
        while (more && ((next & 1) != 0) == first) {
            position = first ? next >> 1 : position + (next >> 1);
            first = false;
            visit(doc, position);
            more = at != end;
            next = more ? readVarint(at, end) : 0;
        }
    });
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/utf8.h"
#include <QStringDecoder>
#include <cstdint>
#include <cstring>

namespace hearth {

namespace {

bool isContinuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/// Length of the valid multi-byte sequence at p (which has `left` bytes), 0 when it is invalid.
qsizetype sequenceLength(const unsigned char *p, qsizetype left)
{
    if (p[0] >= 0xC2 && p[0] <= 0xDF)
        return left >= 2 && isContinuation(p[1]) ? 2 : 0;
    if (p[0] >= 0xE0 && p[0] <= 0xEF) {
        if (left < 3 || !isContinuation(p[1]) || !isContinuation(p[2]))
            return 0;
        const bool overlong = p[0] == 0xE0 && p[1] < 0xA0;
        const bool surrogate = p[0] == 0xED && p[1] >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (p[0] >= 0xF0 && p[0] <= 0xF4) {
        if (left < 4 || !isContinuation(p[1]) || !isContinuation(p[2]) || !isContinuation(p[3]))
            return 0;
        const bool overlong = p[0] == 0xF0 && p[1] < 0x90;
        const bool tooLarge = p[0] == 0xF4 && p[1] >= 0x90;
        return overlong || tooLarge ? 0 : 4;
    }
    return 0;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    const qsizetype size = bytes.size();
    qsizetype at = 0;
    while (at < size) {
        // Nearly all text is ASCII: eight bytes at a time.
        while (size - at >= 8) {
            std::uint64_t word = 0;
            memcpy(&word, data + at, 8);
            if (word & 0x8080808080808080U)
                break;
            at += 8;
        }
        if (at == size)
            break;
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(data + at, size - at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

QByteArray utf16AsUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf16); // looks at the mark, and takes it away
    const QString text = decoder(bytes);
    return text.toUtf8();
}

} // namespace hearth

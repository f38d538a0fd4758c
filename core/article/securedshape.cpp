// SPDX-License-Identifier: Apache-2.0
#include "core/article/securedshape.h"
#include <array>

namespace hearth {

namespace {

constexpr std::array<bool, 128> base64Alphabet()
{
    std::array<bool, 128> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (int c = 'A'; c <= 'Z'; ++c)
        table[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = true;
    table['+'] = table['/'] = true;
    return table;
}

/// How many bytes the BASE64 text stands for, -1 when it is no BASE64 with full padding.
qsizetype decodedSize(QStringView base64)
{
    static constexpr std::array<bool, 128> alphabet = base64Alphabet();
    if (base64.isEmpty() || base64.size() % 4 != 0)
        return -1;
    qsizetype padding = 0;
    while (padding < 2 && base64[base64.size() - 1 - padding] == u'=')
        ++padding;
    for (const QChar c : base64.chopped(padding)) {
        if (c.unicode() >= 128 || !alphabet[c.unicode()])
            return -1;
    }
    return base64.size() / 4 * 3 - padding;
}

} // namespace

SecuredState securedShape(QStringView text)
{
    if (text.isEmpty())
        return SecuredState::Absent;
    const qsizetype separator = text.indexOf(u';');
    if (separator < 0)
        return SecuredState::BadShape;
    const qsizetype cipher = decodedSize(text.first(separator));
    const qsizetype iv = decodedSize(text.sliced(separator + 1));
    return cipher > 0 && cipher % 16 == 0 && iv == 16 ? SecuredState::WellFormed : SecuredState::BadShape;
}

} // namespace hearth

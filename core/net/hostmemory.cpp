// SPDX-License-Identifier: Apache-2.0
#include "core/net/hostmemory.h"

namespace hearth {

std::optional<ServerWord> TransientHostMemory::recall(ServerWord::Kind kind, const QString &key) const
{
    const auto found = m_words.constFind({static_cast<int>(kind), key});
    return found == m_words.cend() ? std::nullopt : std::optional(*found);
}

void TransientHostMemory::remember(const ServerWord &word)
{
    m_words.insert({static_cast<int>(word.kind), word.key}, word);
}

void TransientHostMemory::forget(ServerWord::Kind kind, const QString &key)
{
    m_words.remove({static_cast<int>(kind), key});
}

} // namespace hearth

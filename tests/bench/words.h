// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/random.h"
#include <QByteArrayList>

namespace hearth::bench {

/// The words of the made-up articles: some 8,000, drawn so that a few are everywhere and most are rare.
class Words final
{
public:
    Words();

    const QByteArray &draw(Random &random) const;
    QByteArray sentence(Random &random, int words) const; ///< begins with a capital letter, no full stop
    const QByteArrayList &all() const { return m_words; } ///< the most frequent first

private:
    QByteArrayList m_words;
    Zipf m_zipf;
};

/// Names of 40 topics ("AI" first) and 300 providers, the most frequent first.
const QByteArrayList &topicNames();
QByteArrayList makeProviderNames();

} // namespace hearth::bench

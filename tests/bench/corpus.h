// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/words.h"
#include <QString>

namespace hearth::bench {

/// Makes up articles like those of real libraries: about 2.5 KB each, 1.7 of 40 topics (the biggest on a
/// third of all), 300 providers, up to three related ones, 85 % published, 2017 to 2024, some unscored.
/// Article number i is the same in every library and on every machine.
class Corpus final
{
public:
    Corpus();

    QByteArray article(int number) const;
    /// The same with another quality (and so another content, but the same size or nearly).
    QByteArray articleWithQuality(int number, int quality) const;
    QString keyOf(int number, int articles) const; ///< _news/NN/YYYY-MM-DD-slug-NUMBER.md, 100 folders NN
    /// Writes taxonomy, _config.yml and `articles` articles below `folder`. Returns the bytes of the
    /// articles, or -1 when it cannot write. Uses as many threads as there are cores.
    qint64 writeLibrary(const QString &folder, int articles) const;

    const Words &words() const { return m_words; }

private:
    QByteArray make(int number, int quality) const;

    Words m_words;
    Zipf m_topics;
    Zipf m_providers;
    QByteArrayList m_providerNames;
};

/// Replaces a file's content at once, without the care that people's files deserve. False when it cannot.
bool writeFast(const QString &path, const QByteArray &content);

} // namespace hearth::bench

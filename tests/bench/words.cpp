// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/words.h"
#include <QSet>
#include <array>

namespace hearth::bench {

namespace {

constexpr int wordCount = 8085;

/// Words of news about technology, so that searches look like what people type; the rest is made of
/// syllables.
constexpr std::array seeds = {
    "the",      "of",         "to",        "and",         "in",        "new",      "for",        "with",
    "on",       "from",       "neural",    "how",         "data",      "learning", "model",      "network",
    "system",   "chip",       "robot",     "language",    "vision",    "research", "training",   "company",
    "search",   "machine",    "cloud",     "transformer", "quantum",   "open",     "power",      "market",
    "health",   "energy",     "battery",   "sensor",      "security",  "privacy",  "startup",    "funding",
    "software", "hardware",   "design",    "city",        "climate",   "science",  "university", "engineer",
    "patient",  "hospital",   "vehicle",   "autonomous",  "driving",   "speech",   "translate",  "image",
    "video",    "processing", "algorithm", "bias",        "ethics",    "policy",   "government", "europe",
    "asia",     "america",    "africa",    "world",       "report",    "study",    "finds",      "launches",
    "raises",   "predicts",   "improves",  "builds",      "announces", "tests",    "explains",   "questions",
};

QByteArray syllableWord(Random &random)
{
    static constexpr std::array onsets = {"b",  "c",  "d",  "f",  "g",  "h",  "l",  "m",  "n",
                                          "p",  "r",  "s",  "t",  "v",  "w",  "br", "cl", "dr",
                                          "gr", "pl", "pr", "st", "tr", "ch", "sh", "qu"};
    static constexpr std::array cores = {"a", "e", "i", "o", "u", "ai", "ea", "ou", "io"};
    static constexpr std::array codas = {"", "", "n", "r", "s", "t", "l", "m", "nd", "st", "rk"};
    QByteArray word;
    const int syllables = random.between(2, 4);
    for (int i = 0; i < syllables; ++i) {
        word += onsets[static_cast<std::size_t>(random.below(static_cast<int>(onsets.size())))];
        word += cores[static_cast<std::size_t>(random.below(static_cast<int>(cores.size())))];
    }
    word += codas[static_cast<std::size_t>(random.below(static_cast<int>(codas.size())))];
    return word;
}

} // namespace

Words::Words() : m_zipf(wordCount, 1.0)
{
    Random random(0x776f726473);
    QSet<QByteArray> known;
    m_words.reserve(wordCount);
    for (const char *seed : seeds) {
        m_words.append(seed);
        known.insert(seed);
    }
    while (m_words.size() < wordCount) {
        const QByteArray word = syllableWord(random);
        if (known.contains(word))
            continue;
        known.insert(word);
        m_words.append(word);
    }
}

const QByteArray &Words::draw(Random &random) const
{
    return m_words.at(m_zipf.draw(random));
}

QByteArray Words::sentence(Random &random, int words) const
{
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += ' ';
        text += draw(random);
    }
    if (!text.isEmpty())
        text[0] = static_cast<char>(text[0] >= 'a' && text[0] <= 'z' ? text[0] - 'a' + 'A' : text[0]);
    return text;
}

const QByteArrayList &topicNames()
{
    static const QByteArrayList names = {
        "AI",
        "Machine Learning",
        "AI Hardware",
        "Computer Vision",
        "AI in Robotics",
        "Natural Language",
        "AI Ethics",
        "Cloud",
        "Health",
        "Autonomy",
        "Speech",
        "Security",
        "Privacy",
        "Open Source",
        "Startups",
        "Funding",
        "Policy",
        "Education",
        "Energy",
        "Climate",
        "Finance",
        "Retail",
        "Agriculture",
        "Space",
        "Quantum",
        "Chips",
        "Sensors",
        "Batteries",
        "Cities",
        "Transport",
        "Games",
        "Music",
        "Film",
        "Writing",
        "Law",
        "Labour",
        "Biology",
        "Chemistry",
        "Physics",
        "Mathematics",
    };
    return names;
}

QByteArrayList makeProviderNames()
{
    Random random(0x70726f7669);
    QByteArrayList names;
    QSet<QByteArray> known;
    while (names.size() < 300) {
        QByteArray name = syllableWord(random);
        if (known.contains(name))
            continue;
        known.insert(name);
        names.append(name);
    }
    return names;
}

} // namespace hearth::bench

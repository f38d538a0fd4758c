// SPDX-License-Identifier: Apache-2.0
#include "core/curate/storywords.h"
#include "core/index/textfold.h"
#include <algorithm>

namespace hearth {
namespace {

using namespace Qt::StringLiterals;

constexpr double excerptWeight = 0.5;
constexpr double commonLook = 0.7; ///< written small
constexpr double shortLook = 0.3;  ///< and of at most three letters: the, und, les
constexpr qsizetype shortLength = 3;

/// Words in capitals, or with a digit, are mostly names; this cannot be seen in scripts without capitals.
double lookOf(QStringView word)
{
    const bool isName = std::any_of(word.begin(), word.end(), [](QChar c) {
        return c.isUpper() || c.isDigit() || (c.isLetter() && !c.isLower());
    });
    if (isName)
        return 1;
    return word.size() <= shortLength ? shortLook : commonLook;
}

class Collector
{
public:
    void take(const QString &text, double weight)
    {
        m_weight = weight;
        m_before.clear();
        qsizetype begin = -1;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool inside =
                i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate());
            if (inside) {
                begin = begin < 0 ? i : begin;
                continue;
            }
            if (begin >= 0)
                takeRun(QStringView(text).mid(begin, i - begin));
            else
                m_before.clear();
            begin = -1;
        }
    }

    std::vector<StoryWord> words()
    {
        std::sort(m_words.begin(), m_words.end(), [](const StoryWord &a, const StoryWord &b) {
            return a.folded != b.folded ? a.folded < b.folded : a.weight > b.weight;
        });
        const auto same = [](const StoryWord &a, const StoryWord &b) { return a.folded == b.folded; };
        m_words.erase(std::unique(m_words.begin(), m_words.end(), same), m_words.end());
        return std::move(m_words);
    }

private:
    void takeRun(QStringView run)
    {
        m_before.clear();
        for (const QByteArray &bytes : textfold::words(run)) {
            const QString word = QString::fromUtf8(bytes);
            if (textfold::isSingleCharacter(bytes)) {
                if (!m_before.isEmpty())
                    m_words.push_back({m_before + word, m_before + word, m_weight});
                m_before = word;
                continue;
            }
            m_before.clear();
            if (word.size() > 1) {
                const bool whole = word.size() == run.size();
                m_words.push_back({word, whole ? run.toString() : word, m_weight * lookOf(run)});
            }
        }
    }

    double m_weight = 1;
    QString m_before; ///< the single character before, if any
    std::vector<StoryWord> m_words;
};

} // namespace

std::vector<StoryWord> storyWords(const QString &title, const QString &excerpt)
{
    Collector collector;
    collector.take(title, 1);
    collector.take(excerpt, excerptWeight);
    return collector.words();
}

} // namespace hearth

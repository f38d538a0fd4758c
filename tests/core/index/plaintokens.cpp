// SPDX-License-Identifier: Apache-2.0
#include "tests/core/index/plaintokens.h"

namespace hearth::test {
namespace {

bool isSingle(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return c == 0x30fc; // the long vowel mark belongs to both Kana
    }
}

} // namespace

QStringList plainTokens(const QString &text)
{
    QStringList tokens;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            tokens.append(word);
        word.clear();
    };
    for (const uint point : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (isSingle(point)) {
            finish();
            tokens.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1));
            continue;
        }
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        for (const uint part : character.normalized(QString::NormalizationForm_D).toUcs4()) {
            if (QChar::category(part) == QChar::Mark_NonSpacing)
                continue;
            if (!QChar::isLetterOrNumber(part)) {
                finish();
                continue;
            }
            word += part == 0xdf
                        ? QStringLiteral("ss")
                        : QString::fromUcs4(reinterpret_cast<const char32_t *>(&part), 1).toCaseFolded();
        }
    }
    finish();
    return tokens;
}

bool containsSequence(const QStringList &field, const QStringList &words, bool lastIsPrefix)
{
    for (qsizetype at = 0; at + words.size() <= field.size(); ++at) {
        bool all = true;
        for (qsizetype i = 0; all && i < words.size(); ++i) {
            const bool prefix = lastIsPrefix && i + 1 == words.size();
            all = prefix ? field[at + i].startsWith(words[i]) : field[at + i] == words[i];
        }
        if (all)
            return true;
    }
    return false;
}

} // namespace hearth::test

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <vector>

/// How text becomes the words that search compares: one rule for the index and for the query.
///
/// A word is a run of letters, digits and marks. Case and diacritics are dropped, compatibility forms
/// (full-width letters, ligatures) are taken for what they stand for. Every Han, Kana, Bopomofo and Hangul
/// character is a word of its own, so that any two-character word is found as a sequence, wherever it stands.
namespace hearth::textfold {

/// Stands between two fields in the index, so that no phrase reaches across. Never part of a word.
inline constexpr char fieldBreak = '\n';

/// Appends the words of a field to `out`, each followed by a space, and the field break behind them.
void appendField(QByteArray &out, QStringView field);

/// The words of a piece of a query, in UTF-8.
std::vector<QByteArray> words(QStringView text);

/// Is this word one character of a script that is written without spaces?
bool isSingleCharacter(QByteArrayView word);

} // namespace hearth::textfold

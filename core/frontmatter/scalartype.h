// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringView>
#include <optional>

namespace hearth {

/// What a plain scalar is by the core schema of YAML 1.2 (yaml.org/spec/1.2.2, 10.3): so `yes`, `on`, `1_000`
/// and `12:30` are strings, `010` is ten, `0o17` fifteen. Quoted and block scalars are always strings.
enum class ScalarType { Null, Boolean, Integer, Float, String };

ScalarType scalarType(QStringView plain);

std::optional<bool> parseBoolean(QStringView plain);
/// Nothing for what is no integer or does not fit.
std::optional<qlonglong> parseInteger(QStringView plain);
/// Floats and integers that are too large for parseInteger().
std::optional<double> parseFloat(QStringView plain);

/// What readers of YAML 1.1 (Jekyll's, Python's) make of words that are strings in 1.2: yes, no, on, off, in
/// their three spellings; y and n. Nothing for any other word, true and false included.
std::optional<bool> parseOldBoolean(QStringView plain);

} // namespace hearth

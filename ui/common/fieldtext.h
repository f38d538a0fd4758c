// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// What people call a field of the front matter: "Quality" for quality, "Name of the provider" for
/// provider.name. Keys that the format does not name are given as they are. Capitalised.
QString fieldName(const QString &path);

/// What a value must be, from the word that core/curate/fieldvalues gives: "a whole number, 0 or more".
QString expectationText(const QString &expectation);

/// A refusal in one sentence with field, value and what is expected.
QString refusalText(const QString &path, const QString &value, const QString &expectation);

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace hearth::cli {

/// The folders of Session::Options::data that a library is opened with.
struct DataFolders
{
    QString data;  ///< empty: the system's place
    QString cache; ///< empty: the system's place
};

/// A copy of what belongs to the library at `path` (its index and what the user did), in a temporary folder
/// that goes with what is returned: for answering when the real one cannot be written. Below it lie "data"
/// and "cache". Null when there is no index, or it cannot be copied.
std::unique_ptr<QTemporaryDir> copyForReading(const QString &path, const DataFolders &from);

} // namespace hearth::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <optional>

/// What the machine itself needs, measured in the same run: the figures that Hearth's are held against.
namespace hearth::bench {

struct FloorResult
{
    double msecs = 0;
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Lists all folders and asks for size and time of every file: nothing can find out faster that nothing
/// changed.
FloorResult statWalk(const QString &folder);

/// Reads, hashes and parses (libyaml, into a tree of strings) the front matter of every .md file, on one
/// core. Absent when libyaml was not there at build time.
std::optional<FloorResult> readHashParse(const QString &folder);

} // namespace hearth::bench

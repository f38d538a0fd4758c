// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/fences.h"
#include "core/frontmatter/parser.h"
#include <cstring>

namespace hearth {

namespace {

/// The position after the line at `begin`, line end included.
qsizetype nextLine(QByteArrayView file, qsizetype begin)
{
    const void *newline = memchr(file.data() + begin, '\n', size_t(file.size() - begin));
    return newline ? static_cast<const char *>(newline) - file.data() + 1 : file.size();
}

/// Is the line [begin, end) the three marks and nothing but white space after them?
bool isFence(QByteArrayView file, qsizetype begin, qsizetype end, char mark)
{
    if (end - begin < 3 || file[begin] != mark || file[begin + 1] != mark || file[begin + 2] != mark)
        return false;
    for (qsizetype i = begin + 3; i < end; ++i) {
        const char c = file[i];
        if (c != ' ' && c != '\t' && c != '\n' && !(c == '\r' && (i + 1 == end || file[i + 1] == '\n')))
            return false;
    }
    return true;
}

} // namespace

qsizetype bomSize(QByteArrayView file)
{
    return file.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

Fences findFences(QByteArrayView file)
{
    Fences fences;
    const qsizetype first = bomSize(file);
    qsizetype line = nextLine(file, first);
    if (!isFence(file, first, line, '-'))
        return fences;
    fences.open = true;
    fences.yaml = {line, file.size()};
    while (line < file.size()) {
        const qsizetype next = nextLine(file, line);
        const char c = file[line];
        if ((c == '-' || c == '.') && isFence(file, line, next, c)) {
            fences.closed = true;
            fences.yaml.end = line;
            fences.body = {next, file.size()};
            break;
        }
        line = next;
    }
    return fences;
}

bool hasOpeningFence(QByteArrayView file)
{
    const qsizetype first = bomSize(file);
    return file.size() - first >= 3 && file[first] == '-' && isFence(file, first, nextLine(file, first), '-');
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floors.h"
#include "core/base/contenthash.h"
#include "tests/bench/samples.h"
#include <QByteArray>
#include <QFile>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#ifdef HEARTH_HAVE_LIBYAML
#include <yaml.h>
#endif

namespace hearth::bench {

namespace {

/// Calls visit(folder descriptor, name, status) for every file below `path`; names with a dot in front are
/// left out.
template <typename Visit>
void walk(int parent, const char *path, const Visit &visit)
{
    const int fd = openat(parent, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = fd >= 0 ? fdopendir(fd) : nullptr;
    if (!dir)
        return;
    while (const dirent *entry = readdir(dir)) {
        const char *name = static_cast<const char *>(entry->d_name);
        struct stat status = {};
        if (name[0] == '.' || fstatat(fd, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(status.st_mode))
            walk(fd, name, visit);
        else
            visit(fd, name, status);
    }
    closedir(dir);
}

#ifdef HEARTH_HAVE_LIBYAML

struct Tree
{
    std::string key;
    std::string text;
    std::vector<Tree> children;
};

/// Builds the tree from libyaml's events; false when the text is no YAML.
class TreeBuilder final
{
public:
    explicit TreeBuilder(std::string_view yaml)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(yaml.data()),
                                     yaml.size());
    }
    ~TreeBuilder() { yaml_parser_delete(&m_parser); }
    TreeBuilder(const TreeBuilder &) = delete;
    TreeBuilder &operator=(const TreeBuilder &) = delete;

    bool build(Tree &root)
    {
        std::vector<Tree *> open = {&root};
        std::vector<bool> isMap = {false};
        std::string key;
        bool haveKey = false;
        const auto add = [&](std::string text) {
            if (isMap.back() && !haveKey) {
                key = std::move(text);
                haveKey = true;
                return static_cast<Tree *>(nullptr);
            }
            open.back()->children.push_back({std::move(key), std::move(text), {}});
            key.clear();
            haveKey = false;
            return &open.back()->children.back();
        };
        for (;;) {
            yaml_event_t event;
            if (yaml_parser_parse(&m_parser, &event) == 0)
                return false;
            const yaml_event_type_t type = event.type;
            if (type == YAML_SCALAR_EVENT) {
                add({reinterpret_cast<const char *>(event.data.scalar.value), event.data.scalar.length});
            } else if (type == YAML_MAPPING_START_EVENT || type == YAML_SEQUENCE_START_EVENT) {
                if (Tree *node = add({})) {
                    open.push_back(node);
                    isMap.push_back(type == YAML_MAPPING_START_EVENT);
                }
            } else if (type == YAML_MAPPING_END_EVENT || type == YAML_SEQUENCE_END_EVENT) {
                open.pop_back();
                isMap.pop_back();
            }
            yaml_event_delete(&event);
            if (type == YAML_DOCUMENT_END_EVENT || type == YAML_STREAM_END_EVENT)
                return true;
        }
    }

private:
    yaml_parser_t m_parser{};
};

QByteArray readAll(int folder, const char *name, qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    const int fd = openat(folder, name, O_RDONLY | O_CLOEXEC);
    const ssize_t got = fd >= 0 ? read(fd, content.data(), static_cast<std::size_t>(size)) : -1;
    if (fd >= 0)
        close(fd);
    content.resize(got > 0 ? got : 0);
    return content;
}

#endif

} // namespace

FloorResult statWalk(const QString &folder)
{
    FloorResult result;
    const Stopwatch watch;
    walk(AT_FDCWD, QFile::encodeName(folder).constData(),
         [&result](int, const char *, const struct stat &status) {
             ++result.files;
             result.bytes += status.st_size;
         });
    result.msecs = watch.msecs();
    return result;
}

#ifdef HEARTH_HAVE_LIBYAML

std::optional<FloorResult> readHashParse(const QString &folder)
{
    FloorResult result;
    quint64 hashes = 0;
    const Stopwatch watch;
    walk(AT_FDCWD, QFile::encodeName(folder).constData(),
         [&result, &hashes](int directory, const char *name, const struct stat &status) {
             const std::size_t length = std::strlen(name);
             if (length < 3 || std::strcmp(name + length - 3, ".md") != 0)
                 return;
             const QByteArray content = readAll(directory, name, status.st_size);
             hashes ^= contentHash(content);
             const qsizetype end = content.indexOf("\n---\n", 3);
             Tree root;
             TreeBuilder builder(std::string_view(content.constData(),
                                                  static_cast<std::size_t>(std::max<qsizetype>(end, 0))));
             if (builder.build(root) && !root.children.empty()) {
                 ++result.files;
                 result.bytes += content.size();
             }
         });
    result.msecs = watch.msecs();
    if (hashes == 1) // keeps the compiler from leaving the hashing out
        result.msecs += 1;
    return result;
}

#else

std::optional<FloorResult> readHashParse(const QString &)
{
    return std::nullopt;
}

#endif

} // namespace hearth::bench

// SPDX-License-Identifier: Apache-2.0
#include "core/index/snapshotfile.h"
#include "core/index/checksum.h"
#include <QFile>
#include <cstring>

namespace hearth {
namespace {

constexpr std::uint64_t magic = 0x33304e4854524148ULL; // "HARTHN03"; a new layout takes a new number
constexpr std::uint64_t maxItems = std::uint64_t(1) << 33;

/// Appends values; arrays begin on 8 bytes.
class Writer
{
public:
    template <typename T>
    void value(T v)
    {
        raw(&v, sizeof v);
    }
    template <typename T>
    void array(const T *data, std::size_t count)
    {
        value<std::uint64_t>(count);
        raw(data, count * sizeof(T));
        static constexpr char zeros[8] = {};
        raw(zeros, (8 - m_bytes.size() % 8) % 8);
    }
    void bitmap(const Bitmap &bits) { array(bits.words().data(), bits.words().size()); }
    void ints(const PackedInts &column)
    {
        value<std::int64_t>(column.base());
        value<std::uint64_t>(column.storage().index());
        column.visit([&](const auto *data, std::size_t size, auto) { array(data, size); });
    }
    void optional(std::optional<qint64> v)
    {
        value<std::int64_t>(v ? 1 : 0);
        value<std::int64_t>(v.value_or(0));
    }
    const std::string &bytes() const { return m_bytes; }
    void reserve(std::size_t size) { m_bytes.reserve(size); }

private:
    void raw(const void *data, std::size_t size) { m_bytes.append(static_cast<const char *>(data), size); }
    std::string m_bytes;
};

/// Reads what Writer wrote; after the first thing that does not fit, ok() is false and everything is empty.
class Reader
{
public:
    Reader(const char *data, std::size_t size) : m_data(data), m_size(size) {}

    template <typename T>
    T value()
    {
        T v{};
        if (take(sizeof v))
            std::memcpy(&v, m_data + m_at - sizeof v, sizeof v);
        return v;
    }
    template <typename T>
    std::vector<T> array()
    {
        const auto count = value<std::uint64_t>();
        if (count > maxItems || !take(count * sizeof(T))) {
            m_ok = false;
            return {};
        }
        // Aligned: the mapping is, the header's size is, and arrays begin on 8 bytes.
        const auto *from = reinterpret_cast<const T *>(m_data + m_at - count * sizeof(T));
        take((8 - m_at % 8) % 8);
        return std::vector<T>(from, from + count);
    }
    Bitmap bitmap(std::size_t size)
    {
        const auto words = array<Bitmap::Word>();
        Bitmap bits(size);
        if (words.size() != bits.words().size())
            m_ok = false;
        else
            std::copy(words.begin(), words.end(), bits.words().begin());
        return bits;
    }
    PackedInts ints(std::size_t slots)
    {
        const auto base = value<std::int64_t>();
        PackedInts::Storage storage;
        switch (value<std::uint64_t>()) {
        case 0:
            storage = array<std::uint8_t>();
            break;
        case 1:
            storage = array<std::uint16_t>();
            break;
        case 2:
            storage = array<std::uint32_t>();
            break;
        case 3:
            storage = array<std::uint64_t>();
            break;
        default:
            m_ok = false;
        }
        PackedInts column(std::move(storage), base);
        m_ok = m_ok && column.size() == slots;
        return column;
    }
    std::optional<qint64> optional()
    {
        const bool has = value<std::int64_t>() != 0;
        const auto v = value<std::int64_t>();
        return has ? std::optional<qint64>(v) : std::nullopt;
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_size; }
    void fail() { m_ok = false; }

private:
    bool take(std::size_t size)
    {
        if (!m_ok || size > m_size - m_at) {
            m_ok = false;
            return false;
        }
        m_at += size;
        return true;
    }
    const char *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
    bool m_ok = true;
};

/// Slots, and behind them the labels of each: one a line, articles parted by a line that is empty.
void writeLabels(Writer &out, const SlotLabels &labels)
{
    std::vector<std::uint32_t> slots;
    QByteArray texts;
    for (auto entry = labels.all().cbegin(); entry != labels.all().cend(); ++entry) {
        slots.push_back(entry.key());
        texts += labelsToText(entry.value()).toUtf8() + "\n\n";
    }
    out.array(slots.data(), slots.size());
    out.array(texts.constData(), static_cast<std::size_t>(texts.size()));
}

SlotLabels readLabels(Reader &in)
{
    SlotLabels labels;
    const auto slots = in.array<std::uint32_t>();
    const auto bytes = in.array<char>();
    const QString texts = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QStringList lists = texts.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    if (lists.size() != static_cast<qsizetype>(slots.size())) {
        in.fail();
        return labels;
    }
    for (std::size_t i = 0; i < slots.size(); ++i)
        labels.set(slots[i], labelsFromText(lists[static_cast<qsizetype>(i)]));
    return labels;
}

auto bitsOf(auto &user)
{
    return std::array{&user.read,  &user.starred, &user.noted,    &user.stored,
                      &user.stale, &user.failed,  &user.pictures, &user.picturesFailed};
}

auto intsOf(auto &columns)
{
    return std::array{&columns.quality,  &columns.heat, &columns.date,  &columns.year,
                      &columns.provider, &columns.type, &columns.folder};
}

void readTopics(Reader &in, Columns &columns, const Names &names)
{
    columns.topics.resize(names.size() + 1);
    for (NameId id = 1; id <= names.size(); ++id) {
        if (names.kind(id) != NameKind::Topic)
            continue;
        const bool dense = in.value<std::uint64_t>() != 0;
        columns.topics[id] =
            dense ? std::make_shared<const SlotSet>(in.bitmap(in.value<std::uint64_t>()))
                  : std::make_shared<const SlotSet>(in.array<std::uint32_t>(), ~std::size_t(0));
    }
}

Snapshot readAll(Reader &in, const Names &names)
{
    Snapshot snapshot;
    snapshot.columns = std::make_shared<Columns>();
    Columns &columns = *snapshot.columns;
    columns.slots = in.value<std::uint64_t>();
    columns.count = in.value<std::uint64_t>();
    if (columns.slots == 0 || columns.slots > maxItems)
        in.fail();
    if (!in.ok())
        return snapshot;
    for (PackedInts *column : intsOf(columns))
        *column = in.ints(columns.slots);
    columns.live = in.bitmap(columns.slots);
    columns.scored = in.bitmap(columns.slots);
    for (Bitmap &flag : columns.flags)
        flag = in.bitmap(columns.slots);
    columns.newest = in.array<std::uint32_t>();
    columns.uses = in.array<std::uint32_t>();
    columns.otherDocs = in.array<std::pair<std::uint32_t, DocId>>();
    for (auto *extreme : {&columns.minQuality, &columns.maxQuality, &columns.minHeat, &columns.maxHeat})
        *extreme = in.optional();
    readTopics(in, columns, names);
    for (Bitmap *bits : bitsOf(snapshot.user))
        *bits = in.bitmap(columns.slots);
    snapshot.user.failures.setEntries(in.array<SlotFailures::Entry>());
    snapshot.user.labels = readLabels(in);
    return snapshot;
}

} // namespace

Result<Snapshot> readSnapshot(const QString &path, const SnapshotStamp &stamp, const Names &names)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, path, file.errorString()};
    const auto size = static_cast<std::size_t>(file.size());
    const Error damaged{ErrorCode::Corrupt, path, {}};
    constexpr std::size_t headerSize = 5 * 8;
    if (size < headerSize)
        return damaged;
    const auto *data = reinterpret_cast<const char *>(file.map(0, file.size()));
    if (!data)
        return Error{ErrorCode::ReadFailed, path, file.errorString()};
    Reader header(data, headerSize);
    if (header.value<std::uint64_t>() != magic || header.value<qint64>() != stamp.generation ||
        header.value<qint64>() != stamp.userChanges || header.value<std::uint64_t>() != names.size() ||
        header.value<std::uint64_t>() != checksum(data + headerSize, size - headerSize))
        return damaged;
    Reader in(data + headerSize, size - headerSize);
    Snapshot snapshot = readAll(in, names);
    if (!in.ok() || !in.atEnd() || snapshot.columns->newest.size() != snapshot.columns->count ||
        snapshot.columns->uses.size() != names.size() + 1)
        return damaged;
    snapshot.columns->generation = static_cast<std::uint64_t>(stamp.generation);
    auto shown = std::make_shared<Names>(names);
    shown->chooseSpellings(snapshot.columns->usesOfSpellings(names));
    snapshot.columns->names = std::move(shown);
    return snapshot;
}

Result<void> writeSnapshot(const QString &path, const SnapshotStamp &stamp, const Columns &columns,
                           const UserBits &user)
{
    Writer out;
    out.reserve(columns.bytes() + columns.slots);
    out.value<std::uint64_t>(columns.slots);
    out.value<std::uint64_t>(columns.count);
    for (const PackedInts *column : intsOf(columns))
        out.ints(*column);
    out.bitmap(columns.live);
    out.bitmap(columns.scored);
    for (const Bitmap &flag : columns.flags)
        out.bitmap(flag);
    out.array(columns.newest.data(), columns.newest.size());
    out.array(columns.uses.data(), columns.uses.size());
    out.array(columns.otherDocs.data(), columns.otherDocs.size());
    for (const auto &extreme : {columns.minQuality, columns.maxQuality, columns.minHeat, columns.maxHeat})
        out.optional(extreme);
    for (const auto &topic : columns.topics) {
        if (!topic)
            continue;
        if (const Bitmap *dense = topic->dense()) {
            out.value<std::uint64_t>(1);
            out.value<std::uint64_t>(dense->size());
            out.bitmap(*dense);
        } else {
            const auto list = topic->list();
            out.value<std::uint64_t>(0);
            out.array(list.data(), list.size());
        }
    }
    for (const Bitmap *bits : bitsOf(user))
        out.bitmap(*bits);
    const auto &failures = user.failures.entries();
    out.array(failures.data(), failures.size());
    writeLabels(out, user.labels);

    Writer header;
    header.value(magic);
    header.value<qint64>(stamp.generation);
    header.value<qint64>(stamp.userChanges);
    header.value<std::uint64_t>(columns.names->size());
    header.value(checksum(out.bytes().data(), out.bytes().size()));
    const QString temporary = path + QStringLiteral(".new");
    QFile file(temporary);
    const auto write = [&](const std::string &bytes) {
        return file.write(bytes.data(), static_cast<qint64>(bytes.size())) ==
               static_cast<qint64>(bytes.size());
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
        !write(header.bytes()) || !write(out.bytes())) {
        const Error error{ErrorCode::WriteFailed, path, file.errorString()};
        file.remove();
        return error;
    }
    file.close();
    QFile::remove(path); // Qt does not rename onto an existing file
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return Error{ErrorCode::WriteFailed, path, {}};
    }
    return {};
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/index/titlefile.h"
#include "core/index/checksum.h"
#include <QFile>
#include <QLocale>
#include <QSaveFile>
#include <array>

namespace hearth::titlefile {
namespace {

using Order = std::vector<std::uint32_t>;

constexpr std::uint64_t magic = 0x31304c5448524148ULL; // another layout takes another number

std::uint64_t sumOf(const Order &order)
{
    return checksum(reinterpret_cast<const char *>(order.data()), order.size() * sizeof(order[0]));
}

/// What must be the same for the order to be right. The order by date stands for the articles: a generation
/// can come again when an index is made anew.
using Head = std::array<std::uint64_t, 6>;
Head headFor(const Columns &columns, std::uint64_t sum)
{
    const QByteArray language = QLocale().name().toUtf8();
    return {magic,
            columns.generation,
            columns.count,
            sumOf(columns.newest),
            checksum(language.constData(), static_cast<std::size_t>(language.size())),
            sum};
}

} // namespace

std::shared_ptr<const Order> read(const QString &path, const Columns &columns)
{
    QFile file(path);
    Head head{};
    auto order = std::make_shared<Order>(columns.count);
    const auto bytes = static_cast<qint64>(order->size() * sizeof((*order)[0]));
    if (!file.open(QIODevice::ReadOnly) || file.size() != qint64(sizeof head) + bytes ||
        file.read(reinterpret_cast<char *>(head.data()), sizeof head) != qint64(sizeof head) ||
        file.read(reinterpret_cast<char *>(order->data()), bytes) != bytes ||
        head != headFor(columns, sumOf(*order)))
        return {};
    return order;
}

void write(const QString &path, const Columns &columns, const Order &order)
{
    const Head head = headFor(columns, sumOf(order));
    const auto bytes = static_cast<qint64>(order.size() * sizeof(order[0]));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(reinterpret_cast<const char *>(head.data()), sizeof head) == qint64(sizeof head) &&
        file.write(reinterpret_cast<const char *>(order.data()), bytes) == bytes)
        file.commit();
}

} // namespace hearth::titlefile

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readingplaces.h"
#include "core/base/fileio.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

} // namespace

void ReadingPlaces::load(const QString &file)
{
    clear();
    m_file = file;
    const auto content = readFile(file, mostBytes);
    const QJsonArray list = content ? QJsonDocument::fromJson(*content).array() : QJsonArray();
    for (const auto &value : list) {
        const QString text = value[u"text"].toString();
        if (!text.isEmpty())
            set(text, value[u"place"].toInt());
    }
    m_changed = false;
}

bool ReadingPlaces::save()
{
    if (!m_changed || m_file.isEmpty())
        return true;
    QJsonArray list;
    for (const Place &place : std::as_const(m_places))
        list.append(QJsonObject{{u"text"_s, place.text}, {u"place"_s, place.position}});
    if (!writeFileAtomically(m_file, QJsonDocument(list).toJson(QJsonDocument::Compact)))
        return false;
    m_changed = false;
    return true;
}

void ReadingPlaces::clear()
{
    m_file.clear();
    m_places.clear();
    m_changed = false;
}

int ReadingPlaces::place(const QString &text) const
{
    const auto found = std::ranges::find(m_places, text, &Place::text);
    return found == m_places.cend() ? 0 : found->position;
}

void ReadingPlaces::set(const QString &text, int position)
{
    if (place(text) == std::max(0, position))
        return;
    m_changed = true;
    m_places.removeIf([&](const Place &place) { return place.text == text; });
    if (position > 0)
        m_places.append({text, position});
    if (m_places.size() > limit)
        m_places.removeFirst();
}

} // namespace hearth

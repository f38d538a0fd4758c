// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace hearth {

/// How far texts were read, for the next start: some hundreds of them, the longest untouched go first. Places
/// are positions in the text, so that another font or window does not move them. In a small file of the
/// user's folder; one that cannot be read counts as empty.
class ReadingPlaces final
{
public:
    static constexpr int limit = 500;

    void load(const QString &file);
    bool save();  ///< when something changed; false when it could not be written
    void clear(); ///< forgets file and places

    int place(const QString &text) const; ///< 0: at the beginning, or not known
    void set(const QString &text, int position);
    int size() const { return int(m_places.size()); }

private:
    struct Place
    {
        QString text;
        int position = 0;
    };
    QString m_file;
    QList<Place> m_places; ///< the latest last
    bool m_changed = false;
};

} // namespace hearth

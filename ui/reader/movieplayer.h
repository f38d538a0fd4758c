// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QImage>
#include <QMovie>
#include <QObject>
#include <memory>
#include <unordered_map>

namespace hearth {

/// Plays animated pictures for as long as somebody paints them: being asked for a frame keeps one going, not
/// being asked pauses it, so that what is scrolled away or covered costs nothing. UI thread.
class MoviePlayer final : public QObject
{
    Q_OBJECT
public:
    explicit MoviePlayer(QObject *parent = nullptr) : QObject(parent) {}

    /// The frame to show now of the file, not larger than `devicePixels`. Null for what is not animated, and
    /// everywhere while motion is not wanted.
    QImage frame(const QString &reference, const QString &path, QSize devicePixels);
    bool isStill(const QString &reference) const; ///< it was looked at, and is not animated
    bool isPlaying(const QString &reference) const;
    void setMotionWanted(bool wanted) { m_wanted = wanted; }
    void clear();

    /// What the system says about animations.
    static bool systemWantsMotion();

Q_SIGNALS:
    void changed(const QString &reference); ///< there is another frame

private:
    struct Playing
    {
        std::unique_ptr<QMovie> movie; ///< null: it is not animated
        bool asked = false;            ///< since its last frame
    };
    void start(const QString &reference, const QString &path, QSize devicePixels, Playing &playing);

    std::unordered_map<QString, Playing> m_movies; ///< by reference
    bool m_wanted = systemWantsMotion();
};

} // namespace hearth

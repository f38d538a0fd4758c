// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <array>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// Words, not numbers, stand in the file: it stays readable, and a reordered enum does not change its
/// meaning.
template <typename Enum, std::size_t N>
Enum readWord(const QSettings &file, const QString &key, const std::array<QLatin1StringView, N> &words,
              Enum fallback)
{
    const QString word = file.value(key).toString();
    for (std::size_t i = 0; i < N; ++i)
        if (word == words[i])
            return static_cast<Enum>(i);
    return fallback;
}

template <typename Enum, std::size_t N>
void writeWord(QSettings &file, const QString &key, const std::array<QLatin1StringView, N> &words, Enum value)
{
    file.setValue(key, QString(words.at(static_cast<std::size_t>(value))));
}

int readInt(const QSettings &file, const QString &key, int low, int high, int fallback)
{
    bool ok = false;
    const int value = file.value(key).toInt(&ok);
    return ok && value >= low && value <= high ? value : fallback;
}

constexpr std::array themeWords{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array readerColorWords{"system"_L1, "light"_L1, "dark"_L1, "sepia"_L1};
constexpr std::array densityWords{"compact"_L1, "comfortable"_L1, "cards"_L1};
constexpr std::array markReadWords{"immediately"_L1, "after-delay"_L1, "never"_L1};

/// A folder's path as a settings group: paths hold characters that groups may not.
QString libraryGroup(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"library-"_s + QString::fromLatin1(hash.left(16));
}

} // namespace

Settings::Settings(const QString &iniFile)
    : m_file(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}
Settings::~Settings() = default;
Settings::Settings(Settings &&) noexcept = default;

QString Settings::defaultFile(const QString &dataDir)
{
    const QString folder =
        dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : dataDir;
    return QDir(folder).filePath(u"settings.ini"_s);
}

ThemeChoice Settings::theme() const
{
    return readWord(*m_file, u"look/theme"_s, themeWords, ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    writeWord(*m_file, u"look/theme"_s, themeWords, theme);
}

ListDensity Settings::density() const
{
    return readWord(*m_file, u"look/density"_s, densityWords, ListDensity::Comfortable);
}

void Settings::setDensity(ListDensity density)
{
    writeWord(*m_file, u"look/density"_s, densityWords, density);
}

MarkReadPolicy Settings::markReadPolicy() const
{
    return readWord(*m_file, u"reading/markRead"_s, markReadWords, MarkReadPolicy::AfterDelay);
}

void Settings::setMarkReadPolicy(MarkReadPolicy policy)
{
    writeWord(*m_file, u"reading/markRead"_s, markReadWords, policy);
}

int Settings::markReadSeconds() const
{
    return readInt(*m_file, u"reading/markReadSeconds"_s, 1, maximumMarkReadSeconds, 2);
}

void Settings::setMarkReadSeconds(int seconds)
{
    m_file->setValue(u"reading/markReadSeconds"_s, seconds);
}

ReaderType Settings::readerType() const
{
    ReaderType type;
    type.family = m_file->value(u"reading/font"_s).toString();
    type.fontPx = readInt(*m_file, u"reading/size"_s, 6, 96, type.fontPx);
    type.linePercent = readInt(*m_file, u"reading/lineHeight"_s, 100, 300, type.linePercent);
    type.columnPx = readInt(*m_file, u"reading/width"_s, 200, 4000, type.columnPx);
    type.colors = readWord(*m_file, u"reading/colors"_s, readerColorWords, type.colors);
    return type;
}

void Settings::setReaderType(const ReaderType &type)
{
    m_file->setValue(u"reading/font"_s, type.family);
    m_file->setValue(u"reading/size"_s, type.fontPx);
    m_file->setValue(u"reading/lineHeight"_s, type.linePercent);
    m_file->setValue(u"reading/width"_s, type.columnPx);
    writeWord(*m_file, u"reading/colors"_s, readerColorWords, type.colors);
}

QString Settings::editorCommand() const
{
    return m_file->value(u"programs/editor"_s).toString();
}

void Settings::setEditorCommand(const QString &command)
{
    m_file->setValue(u"programs/editor"_s, command.trimmed());
}

QByteArray Settings::windowGeometry() const
{
    return m_file->value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file->setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_file->value(u"window/splitter"_s).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_file->setValue(u"window/splitter"_s, state);
}

QSize Settings::dialogSize(const QString &dialog) const
{
    const QSize size = m_file->value(u"dialogs/"_s + dialog).toSize();
    return size.isValid() && !size.isEmpty() ? size : QSize();
}

void Settings::setDialogSize(const QString &dialog, QSize size)
{
    m_file->setValue(u"dialogs/"_s + dialog, size);
}

bool Settings::sidebarVisible() const
{
    return m_file->value(u"window/sidebar"_s, true).toBool();
}

void Settings::setSidebarVisible(bool visible)
{
    m_file->setValue(u"window/sidebar"_s, visible);
}

QStringList Settings::foldedSections() const
{
    return m_file->value(u"window/folded"_s).toStringList();
}

void Settings::setFoldedSections(const QStringList &keys)
{
    m_file->setValue(u"window/folded"_s, keys);
}

bool Settings::menuBarVisible() const
{
    return m_file->value(u"window/menuBar"_s, true).toBool();
}

void Settings::setMenuBarVisible(bool visible)
{
    m_file->setValue(u"window/menuBar"_s, visible);
}

bool Settings::curatorKeys() const
{
    return m_file->value(u"window/curatorKeys"_s, false).toBool();
}

void Settings::setCuratorKeys(bool on)
{
    m_file->setValue(u"window/curatorKeys"_s, on);
}

QStringList Settings::recentLibraries() const
{
    return m_file->value(u"libraries/recent"_s).toStringList().mid(0, recentLimit);
}

void Settings::addRecentLibrary(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    QStringList all = recentLibraries();
    all.removeAll(clean);
    all.prepend(clean);
    m_file->setValue(u"libraries/recent"_s, all.mid(0, recentLimit));
}

void Settings::removeRecentLibrary(const QString &path)
{
    QStringList all = recentLibraries();
    all.removeAll(QDir::cleanPath(path));
    m_file->setValue(u"libraries/recent"_s, all);
}

LibraryState Settings::libraryState(const QString &folder) const
{
    const QString group = libraryGroup(folder);
    return {m_file->value(group + u"/query"_s).toString(), m_file->value(group + u"/article"_s).toString(),
            m_file->value(group + u"/topRow"_s).toString()};
}

void Settings::setLibraryState(const QString &folder, const LibraryState &state)
{
    const QString group = libraryGroup(folder);
    m_file->setValue(group + u"/folder"_s, QDir::cleanPath(folder)); // for people who read the file
    m_file->setValue(group + u"/query"_s, state.query);
    m_file->setValue(group + u"/article"_s, state.article);
    m_file->setValue(group + u"/topRow"_s, state.topRow);
}

QByteArray Settings::picturePolicies(const QString &folder) const
{
    return m_file->value(libraryGroup(folder) + u"/pictures"_s).toString().toUtf8();
}

void Settings::setPicturePolicies(const QString &folder, const QByteArray &json)
{
    m_file->setValue(libraryGroup(folder) + u"/pictures"_s, QString::fromUtf8(json));
}

qint64 Settings::storeBudget() const
{
    bool ok = false;
    const qint64 bytes = m_file->value(u"web/storeBudget"_s).toLongLong(&ok);
    return ok && bytes >= minimumStoreBudget && bytes <= maximumStoreBudget ? bytes : defaultStoreBudget;
}

void Settings::setStoreBudget(qint64 bytes)
{
    m_file->setValue(u"web/storeBudget"_s, std::clamp(bytes, minimumStoreBudget, maximumStoreBudget));
}

bool Settings::offline() const
{
    return m_file->value(u"web/offline"_s, false).toBool();
}

void Settings::setOffline(bool offline)
{
    m_file->setValue(u"web/offline"_s, offline);
}

bool Settings::sync()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "core/store/objectfiles.h"
#include "core/base/fileio.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>

namespace hearth {

namespace {

QString nameOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

bool isObjectName(QStringView name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString ObjectFiles::pathOf(const QString &hash) const
{
    Q_ASSERT(isObjectName(hash));
    return m_folder + u'/' + QStringView(hash).first(2) + u'/' + hash;
}

Result<QString> ObjectFiles::put(const QByteArray &content) const
{
    const QString hash = nameOf(content);
    const QString path = pathOf(hash);
    if (QFileInfo(path).size() == content.size() && QFileInfo::exists(path))
        return hash;
    const QString folder = m_folder + u'/' + QStringView(hash).first(2);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::WriteFailed, folder, {}};
    if (const auto written = writeFileAtomically(path, content); !written)
        return written.error();
    return hash;
}

Result<QByteArray> ObjectFiles::get(const QString &hash) const
{
    auto content = readFile(pathOf(hash));
    if (content && nameOf(*content) != hash)
        return Error{ErrorCode::Corrupt, pathOf(hash), {}};
    return content;
}

bool ObjectFiles::contains(const QString &hash) const
{
    return QFileInfo::exists(pathOf(hash));
}

bool ObjectFiles::remove(const QString &hash) const
{
    return QFile::remove(pathOf(hash));
}

std::vector<ObjectFiles::Entry> ObjectFiles::list() const
{
    std::vector<Entry> entries;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo info = files.fileInfo();
        entries.push_back(
            {info.fileName(), info.filePath(), info.size(), info.lastModified().toSecsSinceEpoch()});
    }
    return entries;
}

} // namespace hearth

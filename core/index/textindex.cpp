// SPDX-License-Identifier: Apache-2.0
#include "core/index/textindex.h"
#include "core/base/fileio.h"
#include "core/index/checksum.h"
#include "core/index/textmerge.h"
#include <QDir>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

/// The lists in memory become a segment at this size: bounds what an import takes.
constexpr std::size_t maxBufferBytes = 24 * 1024 * 1024;
/// A segment is merged with the younger ones when those together have at least a third of its documents: so
/// their number stays below a dozen, and every text is copied only a few times in its life.
constexpr std::uint64_t growth = 3;

QByteArray sealed(const QByteArray &text)
{
    const auto sum = checksum(text.constData(), static_cast<std::size_t>(text.size()));
    return text + "sum " + QByteArray::number(static_cast<qulonglong>(sum), 16) + '\n';
}

} // namespace

TextIndex::TextIndex(QString folder) : m_folder(std::move(folder)) {}

QString TextIndex::pathOf(std::uint32_t number) const
{
    return m_folder + u"/%1.seg"_s.arg(qulonglong(number), 8, 10, QChar(u'0'));
}

QString TextIndex::manifestPath() const
{
    return m_folder + u"/manifest"_s;
}

void TextIndex::load()
{
    State state;
    std::uint32_t nextFile = 1;
    const auto content = readFile(manifestPath());
    const qsizetype sum = content ? content->lastIndexOf("sum ") : -1;
    if (sum > 0 && sealed(content->left(sum)) == *content) {
        for (const QByteArray &line : content->left(sum).split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 2 && parts[0] == "next")
                state.nextDoc = parts[1].toUInt();
            if (parts.size() == 3 && parts[0] == "file")
                state.files.push_back({parts[1].toUInt(), parts[2].toUInt(), {}});
        }
    }
    for (const File &file : state.files)
        nextFile = std::max(nextFile, file.number + 1);
    const std::lock_guard lock(m_mutex);
    for (File &file : state.files) {
        const auto known = std::find_if(m_state.files.begin(), m_state.files.end(),
                                        [&](const File &other) { return other.number == file.number; });
        if (known != m_state.files.end())
            file.segment = known->segment;
    }
    m_state = std::move(state);
    m_nextFile = std::max(m_nextFile, nextFile);
}

DocId TextIndex::nextDoc() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.nextDoc;
}

TextIndex::Segments TextIndex::segments() const
{
    const std::lock_guard lock(m_mutex);
    Segments segments;
    for (File &file : m_state.files) {
        if (!file.segment) {
            auto opened = TextSegment::open(pathOf(file.number));
            if (!opened) {
                QFile::remove(manifestPath());
                return {};
            }
            file.segment = std::move(*opened);
        }
        segments.push_back(file.segment);
    }
    return segments;
}

bool TextIndex::isWhole(bool tablesOnly) const
{
    std::size_t expected = 0;
    {
        const std::lock_guard lock(m_mutex);
        expected = m_state.files.size();
    }
    const Segments all = segments();
    if (all.size() != expected)
        return false;
    if (tablesOnly || std::all_of(all.begin(), all.end(), [](const auto &one) { return one->isWhole(); }))
        return true;
    QFile::remove(manifestPath());
    return false;
}

Result<void> TextIndex::add(DocId doc, QByteArrayView foldedText)
{
    m_highestAdded = std::max(m_highestAdded, doc);
    m_buffer.add(doc, foldedText);
    return m_buffer.bytes() < maxBufferBytes ? Result<void>() : writeBuffer(false);
}

/// The segment is known at once, but its documents count as stored only at commit().
Result<void> TextIndex::writeBuffer(bool sync)
{
    if (m_buffer.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::PermissionDenied, m_folder, {}};
    const std::uint32_t number = m_nextFile++;
    if (auto written = m_buffer.write(pathOf(number), sync); !written)
        return written;
    auto opened = TextSegment::open(pathOf(number));
    if (!opened)
        return opened.error();
    const std::lock_guard lock(m_mutex);
    m_state.files.push_back({number, (*opened)->docCount(), *opened});
    return {};
}

Result<void> TextIndex::commit(bool sync)
{
    if (m_highestAdded < nextDoc() && m_buffer.isEmpty())
        return {};
    if (auto written = writeBuffer(sync); !written)
        return written;
    if (auto merged = mergeTail(sync); !merged)
        return merged;
    State state;
    {
        const std::lock_guard lock(m_mutex);
        state = m_state;
    }
    state.nextDoc = std::max(state.nextDoc, m_highestAdded + 1);
    return store(std::move(state));
}

Result<void> TextIndex::mergeTail(bool sync)
{
    (void)segments(); // opens all
    std::vector<File> files;
    {
        const std::lock_guard lock(m_mutex);
        files = m_state.files;
    }
    std::size_t first = files.size();
    std::uint64_t docs = 0;
    for (std::size_t i = files.size(); i-- > 0;) {
        const bool isYoungest = first == files.size(); // which stands alone so far
        if (!isYoungest && files[i].docCount > docs * growth)
            break;
        first = i;
        docs += files[i].docCount;
    }
    if (files.size() - std::min(first, files.size()) < 2)
        return {};
    auto whole = merged(std::span(files).subspan(first), sync);
    if (!whole)
        return whole.error();
    files.resize(first);
    files.push_back(std::move(*whole));
    const std::lock_guard lock(m_mutex);
    m_state.files = std::move(files);
    return {};
}

Result<TextIndex::File> TextIndex::merged(std::span<const File> files, bool sync)
{
    Segments segments;
    for (const File &file : files) {
        if (!file.segment)
            return Error{ErrorCode::Corrupt, pathOf(file.number), {}};
        segments.push_back(file.segment);
    }
    const std::uint32_t number = m_nextFile++;
    if (auto written = mergeSegments(segments, m_live ? m_live() : Bitmap(), pathOf(number), sync); !written)
        return written.error();
    auto opened = TextSegment::open(pathOf(number));
    if (!opened)
        return opened.error();
    return File{number, (*opened)->docCount(), *opened};
}

Result<void> TextIndex::store(State state)
{
    QByteArray text = "hearth-text 1\nnext " + QByteArray::number(state.nextDoc) + '\n';
    for (const File &file : state.files)
        text += "file " + QByteArray::number(file.number) + ' ' + QByteArray::number(file.docCount) + '\n';
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::PermissionDenied, m_folder, {}};
    if (auto written = writeFileAtomically(manifestPath(), sealed(text)); !written)
        return written;
    {
        const std::lock_guard lock(m_mutex);
        m_state = std::move(state);
    }
    removeStrays();
    return {};
}

/// Files that no manifest names any more. One that another process still reads stays where the system
/// insists.
void TextIndex::removeStrays() const
{
    QStringList valid;
    {
        const std::lock_guard lock(m_mutex);
        for (const File &file : m_state.files)
            valid.append(pathOf(file.number));
    }
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.seg"_s}, QDir::Files)) {
        if (!valid.contains(m_folder + u'/' + file.fileName()))
            QFile::remove(file.filePath());
    }
}

Result<void> TextIndex::clear()
{
    m_buffer = TextBuffer();
    m_highestAdded = 0;
    return store(State());
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitymodel.h"
#include "ui/common/datasize.h"
#include "ui/common/failuretext.h"
#include <QDateTime>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

bool isFailure(const Activity &entry)
{
    return entry.state == Activity::State::Failed;
}

/// Without the scheme, which says little and takes room; http is worth a word.
QString addressText(const QUrl &url)
{
    const QString text = url.toDisplayString();
    return text.startsWith("https://"_L1) ? text.mid(8) : text;
}

} // namespace

ActivityModel::ActivityModel(ActivityLog *log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    connect(log, &ActivityLog::appended, this, &ActivityModel::append);
    connect(log, &ActivityLog::changed, this, &ActivityModel::change);
    connect(log, &ActivityLog::droppedFirst, this, &ActivityModel::dropFirst);
    connect(log, &ActivityLog::cleared, this, &ActivityModel::reload);
    reload();
}

void ActivityModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_failures = 0;
    for (int i = 0; i < m_log->size(); ++i) {
        m_rows.push_back(m_log->at(i));
        m_failures += isFailure(m_rows.back()) ? 1 : 0;
    }
    endResetModel();
    Q_EMIT totalsChanged();
}

void ActivityModel::append(int index)
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back(m_log->at(index));
    endInsertRows();
    Q_EMIT totalsChanged();
}

void ActivityModel::change(int index)
{
    Activity &row = m_rows[static_cast<std::size_t>(index)];
    m_failures -= isFailure(row) ? 1 : 0;
    row = m_log->at(index);
    m_failures += isFailure(row) ? 1 : 0;
    Q_EMIT dataChanged(this->index(index, 0), this->index(index, ColumnCount - 1));
    Q_EMIT totalsChanged();
}

void ActivityModel::dropFirst(int count)
{
    beginRemoveRows({}, 0, count - 1);
    for (int i = 0; i < count; ++i) {
        m_failures -= isFailure(m_rows.front()) ? 1 : 0;
        m_rows.pop_front();
    }
    endRemoveRows();
}

const Activity *ActivityModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(const Activity &entry, int column) const
{
    const bool running = entry.state == Activity::State::Running;
    switch (column) {
    case TimeColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.startedMs).time(),
                                  tr("HH:mm:ss", "time format of a request"));
    case WhyColumn:
        return requestWhyText(entry.why);
    case AddressColumn:
        return addressText(entry.url);
    case ArticleColumn:
        return entry.articleKey;
    case ResultColumn:
        return activityResultText(entry);
    case SizeColumn:
        return running ? QString() : dataSizeText(entry.bytes);
    case DurationColumn:
        return running ? QString()
                       : tr("%1 s", "seconds").arg(QLocale().toString(entry.tookMs / 1000.0, 'f', 2));
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const Activity *entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry)
        return {};
    const bool number = index.column() == SizeColumn || index.column() == DurationColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == AddressColumn ? entry->url.toDisplayString() : text(*entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    case sortRole:
        switch (index.column()) {
        case TimeColumn:
            return static_cast<qulonglong>(entry->id);
        case SizeColumn:
            return entry->bytes;
        case DurationColumn:
            return entry->tookMs;
        default:
            return text(*entry, index.column());
        }
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhyColumn:
        return tr("Why");
    case AddressColumn:
        return tr("Address");
    case ArticleColumn:
        return tr("For the article");
    case ResultColumn:
        return tr("Result");
    case SizeColumn:
        return tr("Size");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

QString requestWhyText(RequestWhy why)
{
    switch (why) {
    case RequestWhy::ReadPage:
        return ActivityModel::tr("Read here");
    case RequestWhy::ReadArchived:
        return ActivityModel::tr("Archived copy");
    case RequestWhy::Thumbnail:
        return ActivityModel::tr("Picture in the list");
    case RequestWhy::Picture:
        return ActivityModel::tr("Picture of the article");
    case RequestWhy::PagePicture:
        return ActivityModel::tr("Picture in a page");
    case RequestWhy::KeepOffline:
        return ActivityModel::tr("Make available offline");
    case RequestWhy::CommandLine:
        return ActivityModel::tr("Command line");
    }
    return {};
}

QString activityResultText(const Activity &entry)
{
    switch (entry.state) {
    case Activity::State::Running:
        return ActivityModel::tr("under way");
    case Activity::State::Cancelled:
        return ActivityModel::tr("cancelled");
    case Activity::State::Done:
        if (entry.status == 304)
            return ActivityModel::tr("%1, unchanged", "HTTP status").arg(entry.status);
        if (entry.status >= 300)
            return ActivityModel::tr("%1, moved", "HTTP status").arg(entry.status);
        return QString::number(entry.status);
    case Activity::State::Failed:
        return entry.reason == FailureReason::None ? failureLabel(FailureReason::HttpStatus, entry.status)
                                                   : failureLabel(entry.reason, entry.status);
    }
    return {};
}

} // namespace hearth

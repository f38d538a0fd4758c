// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace hearth {

/// Where a step stands. Doing and Undoing are what a crash leaves behind.
enum class StepState { Doing = 0, Done = 1, Undoing = 2, Undone = 3 };

/// One article in a step. Which members count is the business of core/curate/journal.
struct StoredChange
{
    enum class Kind { File = 0, Read = 1, Starred = 2, Note = 3, Labels = 4, Apart = 5 };
    Kind kind = Kind::File;
    QString key;
    bool existedBefore = true;
    bool existsAfter = true;
    quint64 hashBefore = 0; ///< contentHash() of the whole file
    quint64 hashAfter = 0;
    qint64 offset = 0; ///< where `before` and `after` stand in the file
    QByteArray before; ///< the bytes that differ, or the state
    QByteArray after;
};

struct StoredStep
{
    qint64 id = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    int kind = 0;
    QString fields; ///< separated by line feeds
    QString value;
    int articles = 0;
    StepState state = StepState::Done;
};

/// The rows of the undo history in user.db. A thread at a time. Every call is one transaction that is on the
/// disk when it returns. Errors of all: Busy, DiskFull, WriteFailed, Corrupt.
class JournalStore final
{
public:
    /// user.db must have been opened (and with it migrated) by IndexService before.
    static Result<std::unique_ptr<JournalStore>> open(const QString &userDir);
    ~JournalStore();

    /// Drops the undone steps and adds this one; gives its id.
    Result<qint64> add(const StoredStep &step, const std::vector<StoredChange> &changes);
    Result<void> setState(qint64 step, StepState state);
    Result<void> remove(qint64 step);

    Result<std::vector<StoredStep>> steps(int limit) const; ///< newest first
    Result<std::vector<StoredStep>> unfinished() const;     ///< Doing and Undoing, oldest first
    Result<std::optional<StoredStep>> newest(StepState state) const;
    Result<std::optional<StoredStep>> oldest(StepState state) const;
    Result<std::vector<StoredChange>> changesOf(qint64 step) const; ///< in the order in which they were added

private:
    class Private;
    explicit JournalStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth

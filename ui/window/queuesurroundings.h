// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/duplicates.h"
#include "core/curate/storyfinder.h"
#include <QObject>
#include <QThreadPool>
#include <memory>

namespace hearth {

class Library;
struct OpenedArticle;

/// What stands around the article that is to be decided: its duplicates and the articles of the same story,
/// looked for in the background. The duplicates need a look at every file, which is taken once a pass.
class QueueSurroundings final : public QObject
{
    Q_OBJECT
public:
    explicit QueueSurroundings(QObject *parent = nullptr);
    ~QueueSurroundings() override;

    /// Begins a pass; `library` must outlive it, until end() or stop().
    void begin(Library *library);
    void end();  ///< of the pass
    void stop(); ///< waits for what runs, which asks the library

    void look(const OpenedArticle &article); ///< changed() tells when it is done
    void forget();                           ///< what was found, and what is being looked for
    void drop(const QString &key);           ///< is no duplicate

    const std::vector<DuplicateMatch> &duplicates() const { return m_found.duplicates; }
    const std::vector<StoryProposal> &stories() const { return m_found.stories; }
    bool isLookingForStories() const { return m_looking; }
    bool isLookingForDuplicates() const { return m_readingBook || m_looking; }

Q_SIGNALS:
    void changed();
    void bookRead(); ///< a further look finds duplicates

private:
    struct Found
    {
        std::vector<StoryProposal> stories;
        std::vector<DuplicateMatch> duplicates;
    };

    Library *m_library = nullptr;
    std::shared_ptr<const DuplicateBook> m_book; ///< null until it is read
    bool m_readingBook = false;
    Found m_found;
    bool m_looking = false;
    CancelToken m_lookCancel;
    CancelToken m_bookCancel;
    QThreadPool m_pool; ///< last: its jobs end before the rest goes
};

} // namespace hearth

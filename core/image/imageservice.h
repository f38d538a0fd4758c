// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/image/imagepolicy.h"
#include "core/image/picturefetcher.h"
#include <QCache>
#include <QImage>
#include <QSet>

namespace hearth {

enum class PictureRole { Thumbnail, Shown, InPage };

/// A picture that somebody wants to show.
struct PictureWant
{
    ImageRef image; ///< chosen by chooseImage(); a path of the library or an address
    QString articleKey;
    QString providerDomain;
    QUrl vouchedBy; ///< for pictures inside fetched pages: the page's address; else empty
    QSize frame;    ///< device pixels that it may fill; empty: full size
    PictureRole role = PictureRole::Shown;
    bool userAsked =
        false; ///< the user clicked on it: fetches what the policy would ask about, and tries failures again
};

struct PictureAnswer
{
    enum class State {
        Ready,      ///< image holds it
        Loading,    ///< changed() will tell
        Waiting,    ///< it has to be fetched, and there is no network now; changed() will tell
        NeedsClick, ///< the policy leaves it to the user
        Forbidden,  ///< the policy, or a tracking pixel
        Failed,     ///< reason says why
    };
    State state = State::Failed;
    QImage image;
    FailureReason reason = FailureReason::None;
    int status = 0;
};

/// Pictures for lists and readers: memory, then store, then network, and that only when the policy allows.
/// Answers at once and never blocks; decoding is done on the pool, scaled to the frame. Lives on the UI
/// thread.
class ImageService final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    struct Parts
    {
        PictureFetcher &fetcher;
        ContentStore &store;
        NetworkMode &mode;
        QThreadPool &pool;
    };
    explicit ImageService(const Parts &parts, QObject *parent = nullptr);

    void setLibraryFolder(const QString &folder);
    void setPolicies(const PicturePolicies &policies); ///< what was refused is asked anew
    const PicturePolicies &policies() const { return m_policies; }
    void setMemoryLimit(int megabytes); ///< of decoded pictures; 64 unless told otherwise

    /// What there is to show now; starts what is needed to show more.
    PictureAnswer picture(const PictureWant &want);
    /// The thumbnails that are on the screen, as in ImageRef::url: fetches for others stop.
    void setVisibleThumbnails(const QSet<QString> &references);

    /// The file of a picture that is on this computer, for animations, saving and copying; empty when it is
    /// not. Drawings (SVG) may refer outside: show them by picture() only.
    QString pathOf(const QString &reference) const;

Q_SIGNALS:
    void changed(const QString &reference); ///< ImageRef::url: ask picture() again

private:
    struct Failure
    {
        FailureReason reason = FailureReason::None;
        int status = 0;
        bool ofNetwork = false; ///< may be better when the network is back
    };
    struct Loading
    {
        PictureFetcher::Ticket ticket = 0;
        PictureRole role = PictureRole::Shown;
    };

    void decode(const PictureWant &want, const QString &path, const QString &memoryKey);
    void fetch(const PictureWant &want);
    void forgetNetworkFailures();

    Parts m_parts;
    QString m_libraryFolder;
    PicturePolicies m_policies;
    QCache<QString, QImage> m_memory; ///< cost in KiB
    QSet<QString> m_decoding;         ///< memory keys
    QHash<QString, Loading> m_loading;
    QHash<QString, Failure> m_failures; ///< of this run, by reference
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/image/imageservice.h"
#include "ui/common/imageloader.h"
#include "ui/reader/pageobject.h"
#include <QHash>
#include <QPointer>

namespace hearth {

/// What there is to paint of a picture now.
struct ShownPicture
{
    PictureAnswer::State state = PictureAnswer::State::Failed;
    QPixmap pixmap;                             ///< Ready: this
    QImage image;                               ///< or this
    FailureReason reason = FailureReason::None; ///< Failed
    int status = 0;                             ///< Failed: HTTP, 0 when there was none

    bool isReady() const { return state == PictureAnswer::State::Ready; }
    /// May a click bring it?
    bool isForClick() const
    {
        return state == PictureAnswer::State::NeedsClick || state == PictureAnswer::State::Failed;
    }
};

/// The pictures of the article in the reader: those of the library and embedded ones decoded here, those of
/// the web through the image service, which asks nobody that the user's policy does not allow. UI thread.
class ReaderPictures final : public QObject
{
    Q_OBJECT
public:
    explicit ReaderPictures(QObject *parent = nullptr);

    void setImages(ImageService *images); ///< not owned; null: nothing from the web
    void setLibraryFolder(const QString &folder);
    void setArticle(const QString &key, const QString &providerDomain);
    /// From now on these are all pictures there are, by reference: for paper.
    void setFixed(const QHash<QString, QImage> &pictures);
    bool isLeftOut(const PictureObject &picture) const; ///< it is none of the fixed ones
    void setWidest(int devicePixels);                   ///< of the column

    /// Starts what is needed to show more: call it for what is on the screen.
    ShownPicture get(const PictureObject &picture);
    /// The size of the file, upright; only its shape when it is larger than the column. Empty while it is not
    /// known. Asks nobody; starts decoding what lies in the library.
    QSize size(const PictureObject &picture);
    void load(const PictureObject &picture); ///< the user asked for it
    bool needsClick(const PictureObject &picture) const;
    /// The file, when it is on this computer.
    QString path(const PictureObject &picture) const;

Q_SIGNALS:
    void changed(const QString &reference, bool size);

private:
    ImageLoader::Entry local(const ImageRef &image);
    PictureWant want(const PictureObject &picture, bool asked) const;

    QPointer<ImageService> m_images;
    ImageLoader m_loader;
    QString m_libraryFolder;
    QString m_articleKey;
    QString m_providerDomain;
    int m_widest = 680;
    std::optional<QHash<QString, QImage>> m_fixed;
    QHash<QString, QSize> m_sizes;                ///< by reference; empty: looked for, and not known
    QHash<QString, PictureAnswer::State> m_asked; ///< by the user, on their way
};

/// Is it an address of the web?
bool isWebPicture(const PictureObject &picture);

} // namespace hearth

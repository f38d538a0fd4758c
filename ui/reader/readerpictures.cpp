// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerpictures.h"
#include "core/article/webaddress.h"
#include "core/base/fileio.h"
#include "core/image/imagedecoder.h"
#include "core/image/svgcleaner.h"
#include "ui/common/localimage.h"
#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype pictureCache = 96 * 1024 * 1024;
constexpr int widthStep = 240; ///< so that dragging a splitter does not decode anew for every pixel

/// A small picture that the text itself holds, base64 in its address.
QImage embeddedImage(const QString &url)
{
    QByteArray bytes = QByteArray::fromBase64(QStringView(url).mid(url.indexOf(u',') + 1).toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= 4'000'000 ? reader.read() : QImage();
}

/// From the file's header; empty when it does not say.
QSize sizeOfFile(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (reader.format() == "svg" || reader.format() == "svgz" || !reader.canRead()) {
        const auto content = readFile(path, maxSvgBytes);
        const auto facts = content ? inspectImage(*content) : Result<ImageFacts>(content.error());
        return facts ? facts->size : QSize();
    }
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return turned ? reader.size().transposed() : reader.size();
}

} // namespace

bool isWebPicture(const PictureObject &picture)
{
    return isWebAddress(picture.image.url);
}

ReaderPictures::ReaderPictures(QObject *parent) : QObject(parent), m_loader(pictureCache)
{
    connect(&m_loader, &ImageLoader::ready, this,
            [this](const QString &key) { Q_EMIT changed(key.section(u'\n', -1), true); });
}

void ReaderPictures::setImages(ImageService *images)
{
    if (m_images)
        disconnect(m_images, nullptr, this, nullptr);
    m_images = images;
    m_asked.clear();
    m_sizes.clear();
    if (m_images)
        connect(m_images, &ImageService::changed, this, [this](const QString &reference) {
            m_asked.remove(reference);
            m_sizes.remove(reference);
            Q_EMIT changed(reference, true);
        });
    Q_EMIT changed({}, true);
}

void ReaderPictures::setLibraryFolder(const QString &folder)
{
    m_libraryFolder = folder;
}

void ReaderPictures::setArticle(const QString &key, const QString &providerDomain)
{
    m_articleKey = key;
    m_providerDomain = providerDomain;
    m_sizes.clear();
}

void ReaderPictures::setFixed(const QHash<QString, QImage> &pictures)
{
    m_fixed = pictures;
}

bool ReaderPictures::isLeftOut(const PictureObject &picture) const
{
    return m_fixed && !m_fixed->contains(picture.image.url);
}

void ReaderPictures::setWidest(int devicePixels)
{
    m_widest = (devicePixels + widthStep - 1) / widthStep * widthStep;
}

ImageLoader::Entry ReaderPictures::local(const ImageRef &image)
{
    // The reference stands last in the key: that is how ready() is understood.
    if (image.url.startsWith("data:image/"_L1))
        return m_loader.get(image.url, [url = image.url] { return embeddedImage(url); });
    if (!isLocalImage(image.url))
        return {ImageLoader::State::Failed, {}};
    const QString key = u"%1 %2\n%3"_s.arg(m_widest).arg(m_libraryFolder, image.url);
    return m_loader.get(key, [folder = m_libraryFolder, url = image.url, width = m_widest] {
        const QString path = libraryImagePath(folder, url);
        return path.isEmpty() ? QImage() : decodeImage(path, QSize(width, 2 * width), Fit::Contain);
    });
}

PictureWant ReaderPictures::want(const PictureObject &picture, bool asked) const
{
    PictureWant want;
    want.image = picture.image;
    want.articleKey = m_articleKey;
    want.providerDomain = m_providerDomain;
    want.vouchedBy = picture.vouchedBy;
    want.frame = QSize(m_widest, 2 * m_widest);
    want.role = picture.vouchedBy.isEmpty() ? PictureRole::Shown : PictureRole::InPage;
    want.userAsked = asked;
    return want;
}

ShownPicture ReaderPictures::get(const PictureObject &picture)
{
    using State = PictureAnswer::State;
    if (m_fixed)
        return {State::Ready, {}, m_fixed->value(picture.image.url), FailureReason::None, 0};
    if (!isWebPicture(picture)) {
        const ImageLoader::Entry entry = local(picture.image);
        const State state = entry.state == ImageLoader::State::Ready     ? State::Ready
                            : entry.state == ImageLoader::State::Loading ? State::Loading
                                                                         : State::Failed;
        return {state, entry.pixmap, {}, FailureReason::None, 0};
    }
    if (!m_images) // not yet: it is opened after the first paint
        return {State::Loading, {}, {}, FailureReason::None, 0};
    if (const auto asked = m_asked.constFind(picture.image.url); asked != m_asked.cend())
        return {*asked, {}, {}, FailureReason::None, 0};
    const PictureAnswer answer = m_images->picture(want(picture, false));
    return {answer.state, {}, answer.image, answer.reason, answer.status};
}

QSize ReaderPictures::size(const PictureObject &picture)
{
    const QString &reference = picture.image.url;
    if (m_fixed)
        return m_fixed->value(reference).size();
    if (!isWebPicture(picture)) {
        const ImageLoader::Entry entry = local(picture.image);
        return entry.state == ImageLoader::State::Ready ? entry.pixmap.size() : QSize();
    }
    const auto known = m_sizes.constFind(reference);
    if (known != m_sizes.cend())
        return *known;
    const QString file = path(picture);
    const QSize size = file.isEmpty() ? QSize() : sizeOfFile(file);
    m_sizes.insert(reference, size);
    return size;
}

void ReaderPictures::load(const PictureObject &picture)
{
    if (!m_images || !isWebPicture(picture) || m_asked.contains(picture.image.url))
        return;
    const PictureAnswer answer = m_images->picture(want(picture, true));
    if (answer.state == PictureAnswer::State::Loading || answer.state == PictureAnswer::State::Waiting)
        m_asked.insert(picture.image.url, answer.state);
    Q_EMIT changed(picture.image.url, false);
}

bool ReaderPictures::needsClick(const PictureObject &picture) const
{
    return m_images && isWebPicture(picture) && !m_asked.contains(picture.image.url) &&
           m_images->policies().verdict(picture.image, m_providerDomain, false) == PictureVerdict::AskUser &&
           path(picture).isEmpty();
}

QString ReaderPictures::path(const PictureObject &picture) const
{
    if (isWebPicture(picture))
        return m_images ? m_images->pathOf(picture.image.url) : QString();
    return isLocalImage(picture.image.url) ? libraryImagePath(m_libraryFolder, picture.image.url) : QString();
}

} // namespace hearth

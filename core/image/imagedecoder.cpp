// SPDX-License-Identifier: Apache-2.0
#include "core/image/imagedecoder.h"
#include "core/image/svgcleaner.h"
#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 85;
constexpr QSize largestDrawing(2048, 2048);
constexpr QSize defaultDrawing(300, 150); ///< of a drawing that states no size, as browsers have it

/// Only formats that articles use: every other decoder is a door that nobody needs.
bool isKnownFormat(const QByteArray &format)
{
    static const QByteArrayList known{"png", "jpeg", "jpg", "gif", "webp", "bmp", "ico"};
    return known.contains(format);
}

Result<void> checkSize(QSize size, const ImageLimits &limits)
{
    if (size.isEmpty())
        return Error{ErrorCode::Malformed, {}, {}};
    if (size.width() > limits.maxSide || size.height() > limits.maxSide ||
        qint64(size.width()) * size.height() > limits.maxPixels)
        return Error{ErrorCode::TooLarge, {}, {}};
    return {};
}

/// A reader on a buffer that has proven to be of a known format and within the limits.
class BitmapReader final
{
public:
    explicit BitmapReader(const QByteArray &content)
    {
        m_buffer.setData(content);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDecideFormatFromContent(true);
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoTransform(true);
    }

    Result<void> check(const ImageLimits &limits)
    {
        if (!isKnownFormat(m_reader.format()))
            return Error{ErrorCode::Unsupported, {}, QString::fromLatin1(m_reader.format())};
        return checkSize(m_reader.size(), limits);
    }

    bool isTurned() const { return m_reader.transformation() & QImageIOHandler::TransformationRotate90; }
    QSize uprightSize() const { return isTurned() ? m_reader.size().transposed() : m_reader.size(); }
    QImageReader &reader() { return m_reader; }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

Result<QImage> drawSvg(const QByteArray &content, QSize within, const ImageLimits &limits)
{
    const auto clean = cleanSvg(content);
    if (!clean)
        return clean.error();
    QSvgRenderer renderer;
    renderer.setFramesPerSecond(0);
    if (!renderer.load(*clean))
        return Error{ErrorCode::Malformed, {}, {}};
    const QSize natural = svgSize(*clean).isEmpty() ? defaultDrawing : svgSize(*clean);
    if (const auto fine = checkSize(natural, limits); !fine)
        return fine.error();
    const QSize frame = (within.isEmpty() ? natural : within).boundedTo(largestDrawing);
    QImage image(natural.scaled(frame, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{ErrorCode::TooLarge, {}, {}};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

Result<ImageFacts> inspectImage(const QByteArray &content, const ImageLimits &limits)
{
    BitmapReader bitmap(content);
    if (const auto fine = bitmap.check(limits); !fine) {
        if (fine.error().code != ErrorCode::Unsupported || !looksLikeSvg(content))
            return fine.error();
        const auto drawing = cleanSvg(content);
        if (!drawing)
            return drawing.error();
        // Not by the renderer: measuring text takes fonts, which programs without a window do not have.
        const QSize size = svgSize(*drawing).isEmpty() ? defaultDrawing : svgSize(*drawing);
        if (const auto small = checkSize(size, limits); !small)
            return small.error();
        return ImageFacts{"svg", size, false};
    }
    ImageFacts facts;
    facts.format = bitmap.reader().format();
    facts.size = bitmap.uprightSize();
    facts.animated = bitmap.reader().supportsAnimation() && bitmap.reader().imageCount() != 1;
    return facts;
}

Result<QImage> decodeImage(const QByteArray &content, QSize within, const ImageLimits &limits)
{
    BitmapReader bitmap(content);
    if (const auto fine = bitmap.check(limits); !fine) {
        if (fine.error().code == ErrorCode::Unsupported && looksLikeSvg(content))
            return drawSvg(content, within, limits);
        return fine.error();
    }
    QImageReader &reader = bitmap.reader();
    const QSize upright = bitmap.uprightSize();
    if (!within.isEmpty() && (upright.width() > within.width() || upright.height() > within.height())) {
        const QSize scaled = upright.scaled(within, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        reader.setScaledSize(bitmap.isTurned() ? scaled.transposed() : scaled);
    }
    QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::Malformed, {}, reader.errorString()};
    return image;
}

Result<QByteArray> shrinkForStore(const QByteArray &content, int maxSide, const ImageLimits &limits)
{
    const auto facts = inspectImage(content, limits);
    if (!facts)
        return facts.error();
    const bool fits = facts->size.width() <= maxSide && facts->size.height() <= maxSide;
    if (fits || facts->animated || facts->format == "svg")
        return content;
    const auto image = decodeImage(content, QSize(maxSide, maxSide), limits);
    if (!image)
        return image.error();
    QByteArray smaller;
    QBuffer buffer(&smaller);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer,
                        image->hasAlphaChannel() ? QByteArrayLiteral("png") : QByteArrayLiteral("jpeg"));
    writer.setQuality(jpegQuality);
    if (!writer.write(*image) || smaller.size() >= content.size())
        return content;
    return smaller;
}

} // namespace hearth

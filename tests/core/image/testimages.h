// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QBuffer>
#include <QImage>
#include <QtEndian>

namespace hearth::test {

/// A plain picture in one of the formats that Qt can write.
inline QByteArray picture(const char *format, QSize size, QColor color = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG whose header says this size; nothing of the pixels is there.
inline QByteArray pngHeader(quint32 width, quint32 height)
{
    QByteArray bytes = picture("png", QSize(4, 4));
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    quint32 crc = 0xFFFFFFFFu; // of the chunk's type and data
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
    }
    qToBigEndian(crc ^ 0xFFFFFFFFu, bytes.data() + 29);
    return bytes;
}

/// A JPEG with an EXIF orientation: 6 is "turn right to see it upright".
inline QByteArray turnedJpeg(QSize size, char orientation)
{
    const QByteArray jpeg = picture("jpeg", size);
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    tiff[19] = orientation;
    const QByteArray data = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment("\xff\xe1\0\0", 4);
    qToBigEndian(static_cast<quint16>(data.size() + 2), segment.data() + 2);
    return jpeg.first(2) + segment + data + jpeg.sliced(2);
}

/// A GIF of two frames, 1 × 1.
inline QByteArray animatedGif()
{
    const QByteArray frame = QByteArray::fromHex("21f9040032000000"
                                                 "2c00000000010001000002024401"
                                                 "00");
    return QByteArray::fromHex("474946383961"
                               "01000100800000ff0000ffffff") +
           frame + frame + QByteArray::fromHex("3b");
}

} // namespace hearth::test

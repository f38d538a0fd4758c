// SPDX-License-Identifier: Apache-2.0
#include "core/image/imagechoice.h"

namespace hearth {

namespace {

constexpr int trackingPixels = 2;

} // namespace

QSize statedSize(const ImageRef &image)
{
    return image.width > 0 && image.height > 0 ? QSize(image.width, image.height) : QSize();
}

bool isTrackingPixel(const ImageRef &image)
{
    const auto tiny = [](int side) { return side > 0 && side <= trackingPixels; };
    return tiny(image.width) || tiny(image.height);
}

int chooseImage(const QList<ImageRef> &images, QSize needed)
{
    int best = -1;
    const auto area = [&](int index) { return qint64(images[index].width) * images[index].height; };
    const auto fills = [&](int index) {
        return images[index].width >= needed.width() && images[index].height >= needed.height();
    };
    for (int i = 0; i < images.size(); ++i) {
        if (images[i].url.isEmpty() || isTrackingPixel(images[i]))
            continue;
        if (best < 0) {
            best = i;
            continue;
        }
        if (statedSize(images[i]).isEmpty())
            continue;
        if (statedSize(images[best]).isEmpty() || (fills(i) && (!fills(best) || area(i) < area(best))) ||
            (!fills(i) && !fills(best) && area(i) > area(best)))
            best = i;
    }
    return best;
}

} // namespace hearth

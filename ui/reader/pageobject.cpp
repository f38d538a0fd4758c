// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pageobject.h"

using namespace Qt::StringLiterals;

namespace hearth {

QString addObject(ReaderPage &page, PageObject object, bool middle)
{
    page.objects.append(std::move(object));
    return u"<img src=\"object:%1\"%2/>"_s.arg(page.objects.size() - 1)
        .arg(middle ? u" align=\"middle\""_s : QString());
}

int objectIndex(const QString &imageName)
{
    if (!imageName.startsWith("object:"_L1))
        return -1;
    bool ok = false;
    const int index = QStringView(imageName).mid(7).toInt(&ok);
    return ok ? index : -1;
}

const PageObject *objectOf(const QList<PageObject> &objects, const QString &imageName)
{
    const int index = objectIndex(imageName);
    return index >= 0 && index < objects.size() ? &objects[index] : nullptr;
}

} // namespace hearth

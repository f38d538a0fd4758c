// SPDX-License-Identifier: Apache-2.0
#include "core/index/labels.h"
#include <algorithm>

namespace hearth {

QStringList tidyLabels(const QStringList &labels)
{
    QStringList tidy;
    for (const QString &label : labels) {
        const QString plain = label.simplified();
        if (!plain.isEmpty() && !tidy.contains(plain, Qt::CaseInsensitive))
            tidy.append(plain);
    }
    tidy.sort(Qt::CaseInsensitive);
    return tidy;
}

QString labelsToText(const QStringList &labels)
{
    return labels.join(u'\n');
}

QStringList labelsFromText(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

void SlotLabels::set(std::size_t slot, const QStringList &labels)
{
    const auto key = static_cast<std::uint32_t>(slot);
    if (!labels.isEmpty())
        m_labels.insert(key, labels);
    else if (m_labels.contains(key)) // looking does not copy what others share
        m_labels.remove(key);
}

} // namespace hearth

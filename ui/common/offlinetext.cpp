// SPDX-License-Identifier: Apache-2.0
#include "ui/common/offlinetext.h"
#include "ui/common/failuretext.h"
#include <QCoreApplication>

namespace hearth {

namespace {

class OfflineText
{
    Q_DECLARE_TR_FUNCTIONS(OfflineText)
};

} // namespace

QString offlineText(const OfflineMark &mark)
{
    const QString why = failureLabel(mark.reason, mark.status);
    switch (mark.state) {
    case OfflineState::Stored:
        if (mark.picturesFailed)
            return OfflineText::tr("Kept on this computer; some pictures are missing");
        return mark.pictures ? OfflineText::tr("Kept on this computer, with pictures")
                             : OfflineText::tr("Kept on this computer");
    case OfflineState::Stale:
        return why.isEmpty()
                   ? OfflineText::tr("Kept on this computer, in an older version")
                   : OfflineText::tr("Kept on this computer, in an older version: %1", "reason").arg(why);
    case OfflineState::Failed:
        return why.isEmpty() ? OfflineText::tr("Could not be kept on this computer")
                             : OfflineText::tr("Could not be kept on this computer: %1", "reason").arg(why);
    case OfflineState::None:
        break;
    }
    return mark.pictures ? OfflineText::tr("Its pictures are kept on this computer") : QString();
}

} // namespace hearth

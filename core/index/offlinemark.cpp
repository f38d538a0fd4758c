// SPDX-License-Identifier: Apache-2.0
#include "core/index/offlinemark.h"

namespace hearth {

using namespace Qt::StringLiterals;

QString failureCode(FailureReason reason, int status)
{
    const QString name = failureReasonName(reason);
    return name.isEmpty() || status == 0 ? name : name + u' ' + QString::number(status);
}

void setFailure(OfflineMark &mark, QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    mark.reason = failureReasonFromName(space < 0 ? text : text.left(space));
    mark.status =
        space < 0 || mark.reason == FailureReason::None ? 0 : text.mid(space + 1).toString().toInt();
}

bool namesFailure(QStringView name, FailureReason reason, int status)
{
    if (reason == FailureReason::None)
        return false;
    const QString word = name.toString().toLower();
    if (word == "any"_L1 || word == failureReasonName(reason))
        return true;
    if (word == "timeout"_L1)
        return reason == FailureReason::TimedOut;
    if (status == 0 || word.size() != 3)
        return false;
    const QString number = QString::number(status);
    return word == number || (word.endsWith("xx"_L1) && word.front() == number.front());
}

QStringList failureValues()
{
    return QStringList{u"any"_s, u"404"_s, u"410"_s, u"4xx"_s, u"5xx"_s} + failureReasonNames();
}

} // namespace hearth

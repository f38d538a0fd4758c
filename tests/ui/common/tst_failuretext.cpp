// SPDX-License-Identifier: Apache-2.0
#include "ui/common/failuretext.h"
#include <QSet>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestFailureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasWords()
    {
        // The names of the reasons are the list of them: the first without one ends it.
        QSet<QString> sentences;
        int reasons = 0;
        for (int i = 1;; ++i) {
            const auto reason = FailureReason(i);
            if (failureReasonName(reason).isEmpty())
                break;
            ++reasons;
            QVERIFY2(failureText(reason, 404).endsWith(u'.') || failureText(reason, 404).endsWith(u'?'),
                     qPrintable(failureReasonName(reason)));
            QVERIFY2(!failureLabel(reason, 404).isEmpty(), qPrintable(failureReasonName(reason)));
            sentences.insert(failureText(reason, 404));
        }
        QVERIFY(reasons >= 23);
        QVERIFY(sentences.size() >= reasons - 1); // going in circles has one for two
        QVERIFY(failureText(FailureReason::None).isEmpty());
        QVERIFY(failureLabel(FailureReason::None).isEmpty());
    }

    void aStatusIsNamed()
    {
        for (const int status : {401, 403, 404, 410, 418, 451, 500, 503}) {
            QVERIFY(failureText(FailureReason::HttpStatus, status).contains(QString::number(status)));
            QVERIFY(failureLabel(FailureReason::HttpStatus, status).contains(QString::number(status)));
        }
        QVERIFY(failureText(FailureReason::HttpStatus, 404) != failureText(FailureReason::HttpStatus, 403));
        QVERIFY(failureText(FailureReason::HttpStatus, 500) != failureText(FailureReason::HttpStatus, 404));
    }
};

QTEST_MAIN(TestFailureText)
#include "tst_failuretext.moc"

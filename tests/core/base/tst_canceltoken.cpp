// SPDX-License-Identifier: Apache-2.0
#include "core/base/canceltoken.h"
#include <QTest>
#include <thread>

using namespace hearth;

class TestCancelToken final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesShareTheFlag()
    {
        const CancelToken token;
        const CancelToken copy =
            token; // NOLINT(performance-unnecessary-copy-initialization): the copy is the point
        QVERIFY(!copy.isCancelled());
        token.cancel();
        QVERIFY(copy.isCancelled());
    }

    void tokensAreApart()
    {
        const CancelToken one;
        const CancelToken other;
        one.cancel();
        QVERIFY(!other.isCancelled());
    }

    void stopsAnotherThread()
    {
        const CancelToken token;
        std::thread worker([token] {
            while (!token.isCancelled())
                std::this_thread::yield();
        });
        token.cancel();
        worker
            .join(); // a token that does not reach the thread hangs here, and the test's time limit fails it
        QVERIFY(token.isCancelled());
    }
};

QTEST_APPLESS_MAIN(TestCancelToken)
#include "tst_canceltoken.moc"

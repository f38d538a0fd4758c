// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class TestResult final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue()
    {
        Result<QString> result(u"text"_s);
        QVERIFY(result.ok());
        QVERIFY(static_cast<bool>(result));
        QCOMPARE(result.value(), u"text"_s);
        QCOMPARE(*result, u"text"_s);
        QCOMPARE(result->size(), 4);
        *result = u"other"_s;
        QCOMPARE(result.valueOr(u"fallback"_s), u"other"_s);
    }

    void holdsAnError()
    {
        const Result<int> result = Error{ErrorCode::NotFound, u"a.md"_s, u"no such file"_s, 3};
        QVERIFY(!result.ok());
        QCOMPARE(result.error(), (Error{ErrorCode::NotFound, u"a.md"_s, u"no such file"_s, 3}));
        QCOMPARE(result.valueOr(7), 7);
    }

    void aValueThatIsAnErrorLikeTypeStaysApart()
    {
        // A Result of a type that itself converts to other things must not mix the two sides up.
        const Result<QList<int>> empty = QList<int>{};
        QVERIFY(empty.ok());
        QVERIFY(empty->isEmpty());
    }

    void movesAValueOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 5);
        QVERIFY(*result == nullptr);
        const std::unique_ptr<int> other = *Result<std::unique_ptr<int>>(std::make_unique<int>(6));
        QCOMPARE(*other, 6);
    }

    void voidSucceedsByDefault()
    {
        const Result<void> fine;
        QVERIFY(fine.ok());
        const Result<void> failed = Error{ErrorCode::DiskFull, u"index.db"_s, {}};
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"

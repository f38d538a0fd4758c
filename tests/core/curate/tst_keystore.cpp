// SPDX-License-Identifier: Apache-2.0
#include "core/curate/keystore.h"
#include <QTest>
#include <QUuid>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What holds on every system, with a keychain or without one.
class TestKeyStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyThatNobodyKeptIsNotThere()
    {
        std::optional<Error> error;
        bool inCall = true, answeredInCall = false;
        keystore::load(u"hearth-test-"_s + QUuid::createUuid().toString(), this,
                       [&](const Result<QString> &kept) {
                           answeredInCall = inCall;
                           error = kept ? Error{} : kept.error();
                       });
        inCall = false;
        QTRY_VERIFY(error.has_value());
        QVERIFY(!answeredInCall);
        QVERIFY2(error->code == ErrorCode::NotFound || error->code == ErrorCode::Unsupported ||
                     error->code == ErrorCode::PermissionDenied,
                 QByteArray::number(int(error->code)).constData());
    }

    void noAnswerComesOnceTheAskerIsGone()
    {
        int answers = 0;
        {
            QObject asker;
            keystore::load(u"hearth-test-"_s + QUuid::createUuid().toString(), &asker,
                           [&](const Result<QString> &) { ++answers; });
        }
        QTest::qWait(200);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"

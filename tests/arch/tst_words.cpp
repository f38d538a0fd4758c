// SPDX-License-Identifier: Apache-2.0
#include "tests/arch/rules/sourcefile.h"
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth::arch;

/// Words are looked up by context and text. lupdate takes the context from where a word stands, a program
/// from what it passes to translate(); when the two differ the word stays English and nobody is told. tr() of
/// a free function of ours must therefore look in "hearth", which is what lupdate calls it.
class TestWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyContextThatIsAskedForIsThere()
    {
        QFile file(QStringLiteral(HEARTH_SOURCE_DIR) + u"/translations/hearth_de.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(file.readAll());

        static const QRegularExpression pattern(
            u"\\btranslate\\(\\s*\"([^\"]+)\""_s); // moc trips over raw strings
        QSet<QString> asked;
        for (const SourceFile &source : readSources(QStringLiteral(HEARTH_SOURCE_DIR))) {
            QRegularExpressionMatchIterator matches = pattern.globalMatch(source.text);
            while (matches.hasNext())
                asked.insert(matches.next().captured(1));
        }
        QVERIFY(asked.contains(u"hearthctl"_s));
        for (const QString &context : std::as_const(asked))
            QVERIFY2(words.contains(u"<name>"_s + context + u"</name>"_s), qPrintable(context));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"

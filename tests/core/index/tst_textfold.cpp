// SPDX-License-Identifier: Apache-2.0
#include "core/index/textfold.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void fieldsEndWithABreak();
    void longExpansionsFit();
};

void TestTextFold::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("nothing", u" —…! "_s, u""_s);
    row("case", u"Neural NETWORK"_s, u"neural network"_s);
    row("diacritics", u"Café naïve Ångström Žižek"_s, u"cafe naive angstrom zizek"_s);
    row("decomposed", u"Cafe\u0301"_s, u"cafe"_s);
    row("sharp s", u"Straße STRASSE ẞ"_s, u"strasse strasse ss"_s);
    row("dotted i", u"İstanbul"_s, u"istanbul"_s);
    row("greek", u"Άλφα ΣΊΣΥΦΟΣ σίσυφος"_s, u"αλφα σισυφοσ σισυφοσ"_s);
    row("cyrillic", u"Ёлка"_s, u"елка"_s);
    row("apostrophes", u"don't don’t"_s, u"don t don t"_s);
    row("hyphen", u"e-mail C++ x86_64"_s, u"e mail c x86 64"_s);
    row("soft hyphen", u"soft\u00adhyphen zero\u200bwidth"_s, u"softhyphen zerowidth"_s);
    row("full width", u"ＡＩ１２"_s, u"ai12"_s);
    row("ligature", u"ﬁsh"_s, u"fish"_s);
    row("superscript", u"m²"_s, u"m2"_s);
    row("han", u"機械学習AI入門"_s, u"機 械 学 習 ai 入 門"_s);
    row("compatibility han", u"\uf900"_s, u"\u8c48"_s);
    row("kana", u"カタカナ ひらがな ー"_s, u"カ タ カ ナ ひ ら が な ー"_s);
    row("half-width kana", u"ｶﾞｽ"_s, u"ガ ス"_s);
    row("loose voicing mark", u"か\u3099"_s, u"が"_s);
    row("hangul", u"한국어"_s, u"한 국 어"_s);
    row("jamo", u"\u1112\u1161\u11ab"_s, u"한"_s);
    row("beyond the first plane", u"𠀀x 𝐀"_s, u"𠀀 x a"_s);
    row("hindi keeps its vowels", u"हिन्दी"_s, u"हिन्दी"_s);
    row("arabic without points", u"مَرْحَبا"_s, u"مرحبا"_s);
}

void TestTextFold::words()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QStringList words;
    for (const QByteArray &word : textfold::words(text))
        words.append(QString::fromUtf8(word));
    QCOMPARE(words.join(u' '), folded);
}

void TestTextFold::fieldsEndWithABreak()
{
    QByteArray out;
    textfold::appendField(out, u"A b");
    textfold::appendField(out, u"…");
    textfold::appendField(out, u"");
    textfold::appendField(out, u"習");
    QCOMPARE(out, QByteArray("a b \n習 \n"));
}

void TestTextFold::longExpansionsFit()
{
    // One character that stands for eighteen.
    QByteArray out;
    textfold::appendField(out, QString(50, QChar(0xfdfa)));
    QVERIFY(out.size() > 50 * 18);
    QVERIFY(out.endsWith(" \n"));
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"

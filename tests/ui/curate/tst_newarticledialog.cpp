// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/imagelines.h"
#include "ui/curate/newarticledialog.h"
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestNewArticleDialog final : public QObject
{
    Q_OBJECT
private:
    static ArticleDraft some()
    {
        ArticleDraft draft;
        draft.title = u"T"_s;
        draft.excerpt = u"E"_s;
        draft.published = u"2021-08-27"_s;
        draft.originalUrl = draft.webUrl = u"https://a.example/1"_s;
        draft.type = u"video"_s;
        draft.featuredContent = u"<iframe></iframe>"_s;
        Provider provider;
        provider.name = u"A"_s;
        provider.domain = u"a.example"_s;
        provider.images = {ImageRef{u"/logo.png"_s, 50, 50, false, {}, {}}};
        draft.provider = provider;
        draft.topics = {u"Tea"_s, u"Green Tea"_s};
        draft.images = {ImageRef{u"https://a.example/1.jpg"_s, 1200, 630, true, {}, u"Ada"_s}};
        return draft;
    }
    static QPushButton *make(NewArticleDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Make"_s))
                return button;
        }
        return nullptr;
    }
    static QLineEdit *address(NewArticleDialog &dialog)
    {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName().contains(u"Address of the page"_s))
                return edit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void showsADraftAndGivesItBack()
    {
        NewArticleDialog dialog;
        QSignalSpy edits(&dialog, &NewArticleDialog::draftEdited);
        dialog.setDraft(some());
        QCOMPARE(edits.count(), 1);
        QCOMPARE(dialog.draft(), some());
    }

    void lookingIsAskedForByEnterOnce()
    {
        NewArticleDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy looks(&dialog, &NewArticleDialog::lookRequested);
        address(dialog)->setFocus();
        QTest::keyClicks(address(dialog), u"nonsense"_s);
        QTest::keyClick(address(dialog), Qt::Key_Return);
        QCOMPARE(looks.count(), 0);
        address(dialog)->setText(u" https://a.example/x "_s);
        QTest::keyClick(address(dialog), Qt::Key_Return);
        QCOMPARE(looks.count(), 1);
        QCOMPARE(looks.at(0).at(0).toString(), u"https://a.example/x"_s);
        QVERIFY(dialog.isVisible());
    }

    void whatIsThereCannotBeMadeAgain()
    {
        NewArticleDialog dialog;
        dialog.show();
        QVERIFY(!make(dialog)->isEnabled()); // nothing to write yet
        dialog.setPreview(u"_news/a.md"_s, u"---\n"_s);
        QVERIFY(make(dialog)->isEnabled());
        dialog.setThere(u"_news/old.md"_s);
        QVERIFY(!make(dialog)->isEnabled());
        QSignalSpy shown(&dialog, &NewArticleDialog::articleRequested);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Show"_s))
                button->click();
        }
        QCOMPARE(shown.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void aRefusalSaysWhyAndStopsIt()
    {
        NewArticleDialog dialog;
        dialog.show();
        dialog.setPreview(u"_news/a.md"_s, u"---\n"_s);
        dialog.setRefusal(u"no title"_s);
        QVERIFY(!make(dialog)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog.isVisible());
        dialog.setPreview(u"_news/a.md"_s, u"---\n"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void anotherDomainHasAnotherLogo()
    {
        NewArticleDialog dialog;
        dialog.setDraft(some());
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->text() == u"a.example"_s)
                edit->setText(u"b.example"_s);
        }
        QVERIFY(dialog.draft().provider->images.isEmpty());
    }

    void imagesAsLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("sizes") << u"https://a.example/1.jpg 10 x 20\n/b.png"_s
                               << u"https://a.example/1.jpg 10 × 20\n/b.png"_s;
        QTest::newRow("blank lines") << u"\n  /b.png  \n\n"_s << u"/b.png"_s;
        QTest::newRow("no address") << u"some words here"_s << QString();
    }
    void imagesAsLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QCOMPARE(imageLines(imagesOfLines(text, {})), lines);
    }

    void everyControlHasAName()
    {
        NewArticleDialog dialog;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QComboBoxListView"))
                continue; // what a combo box is made of is named by the box
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!interface || interface->role() == QAccessible::Client ||
                         !interface->text(QAccessible::Name).isEmpty() ||
                         qobject_cast<QSplitterHandle *>(widget),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestNewArticleDialog)
#include "tst_newarticledialog.moc"

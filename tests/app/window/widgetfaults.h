// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/elidedlabel.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>

namespace hearth::test {
using namespace Qt::StringLiterals;

/// What somebody who reads, hears or types would stumble over in a window: controls without a name, the same
/// letter for two, cut words, raw place holders. One line for each.
class WidgetFaults
{
public:
    explicit WidgetFaults(QWidget *top)
    {
        QList<QWidget *> all = top->findChildren<QWidget *>();
        all.prepend(top);
        for (QWidget *widget : std::as_const(all)) {
            if (!widget->isVisible() || widget->window() != top->window())
                continue;
            checkName(widget);
            checkTexts(widget);
            checkRoom(widget);
            collectLetters(widget);
        }
    }

    static QStringList of(QWidget *top) { return WidgetFaults(top).m_faults; }
    static QStringList ofMenu(const QMenu *menu)
    {
        WidgetFaults faults;
        faults.collect(menu->actions(), menu->title());
        for (const QAction *action : menu->actions())
            faults.checkText(action->text(), action->text());
        return faults.m_faults;
    }

private:
    WidgetFaults() = default;

    void say(const QString &fault) { m_faults.append(fault); }
    static QString textOf(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            return edit->placeholderText();
        return {};
    }
    static QString nameOf(const QWidget *widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + textOf(widget).left(60) +
               u"” "_s + widget->accessibleName();
    }

    void checkName(QWidget *widget)
    {
        const bool isPart = widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s);
        if (widget->focusPolicy() == Qt::NoFocus || isPart || widget->inherits("QMenuBar"))
            return;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            say(u"no name: "_s + nameOf(widget) + u" in "_s +
                QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className()
                                                           : ""));
    }

    void checkText(const QString &text, const QString &where)
    {
        static const QRegularExpression raw(QStringLiteral("%L?\\d|%L?n|&amp;|&lt;|&&&"));
        if (raw.match(text).hasMatch())
            say(u"raw text: "_s + text + u" in "_s + where);
    }

    void checkTexts(const QWidget *widget)
    {
        checkText(textOf(widget), nameOf(widget));
        checkText(widget->toolTip(), nameOf(widget));
        checkText(widget->windowTitle(), nameOf(widget));
        checkText(widget->accessibleDescription(), nameOf(widget));
        static const QRegularExpression letter(QStringLiteral("&\\p{L}"));
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool shown = label && !label->buddy() && label->textFormat() != Qt::RichText;
        if (shown && letter.match(label->text()).hasMatch())
            say(u"an ampersand is seen: "_s + label->text());
        if (letter.match(widget->accessibleName()).hasMatch() || letter.match(widget->toolTip()).hasMatch())
            say(u"an ampersand is heard: "_s + nameOf(widget));
    }

    void checkRoom(const QWidget *widget)
    {
        const bool ignores = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || ignores || dynamic_cast<const ElidedLabel *>(label))
                return;
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
            if (needed > (label->wordWrap() ? label->height() : label->width()) + 1)
                say(u"cut: "_s + nameOf(widget));
        } else if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget) ||
                   qobject_cast<const QRadioButton *>(widget)) {
            if (!ignores && widget->sizeHint().width() > widget->width() + 1)
                say(u"cut: "_s + nameOf(widget));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tabs->sizeHint().width() > tabs->width() + 1)
                say(u"tabs are cut: "_s + nameOf(widget));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            const QAbstractItemModel *model = header->model();
            for (int i = 0; model && header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
                const QString text = model->headerData(i, Qt::Horizontal).toString();
                if (header->fontMetrics().horizontalAdvance(text) + 8 > header->sectionSize(i))
                    say(u"a heading is cut: "_s + text);
            }
        }
    }

    void collect(const QString &text, const QString &owner)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (m_letters.contains(key))
            say(key.toString() + u" is the letter of two: "_s + m_letters.value(key) + u", "_s + owner);
        m_letters.insert(key, owner);
    }

    void collect(const QList<QAction *> &actions, const QString &owner)
    {
        for (const QAction *action : actions)
            collect(action->text(), owner + u" › "_s + action->text());
    }

    void collectLetters(const QWidget *widget)
    {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            return collect(bar->actions(), u"menu bar"_s);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->isTabVisible(i))
                    collect(tabs->tabText(i), tabs->tabText(i));
            return;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if ((label && label->buddy()) || qobject_cast<const QAbstractButton *>(widget))
            collect(textOf(widget), nameOf(widget));
    }

    QStringList m_faults;
    QHash<QKeySequence, QString> m_letters;
};

} // namespace hearth::test

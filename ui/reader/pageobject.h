// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "ui/common/icons.h"
#include "ui/common/scorebadge.h"
#include <QList>
#include <QUrl>
#include <variant>

namespace hearth {

/// Things in the page that are painted instead of being text. In its HTML each is <img src="object:N">, N
/// being its place in ReaderPage::objects; nothing else can be an image there, and so nothing is ever loaded
/// by a name.
struct BadgeObject
{
    Score score = Score::Quality;
    std::optional<int> value;
};
struct LogoObject
{
    QString name;
    QString domain;
    int side = 16; ///< logical pixels
};
struct IconObject
{
    enum class Tone { Secondary, Tertiary, Accent };
    IconName icon = IconName::External;
    int side = 16;
    Tone tone = Tone::Secondary;
    bool mirrored = false; ///< in right-to-left pages
};
struct PictureObject
{
    ImageRef image;
    QString alt;
    bool lead = false;   ///< as wide as the column
    QUrl vouchedBy = {}; ///< the page that it stands in; empty: the library names it
    QUrl link = {};      ///< where the page would lead from it; mostly empty
};

/// The frame that is painted around the table whose first object this is.
enum class FrameStyle { None, Card, Notice };

struct PageObject
{
    std::variant<BadgeObject, LogoObject, IconObject, PictureObject> what;
    FrameStyle frame = FrameStyle::None;
};

/// What the browser shows: HTML for QTextDocument, and what its images stand for.
struct ReaderPage
{
    QString html;
    QList<PageObject> objects;
    QString title; ///< plain text
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Adds an object and gives the HTML that stands for it.
QString addObject(ReaderPage &page, PageObject object, bool middle = true);

/// The place of the object that an image of this name stands for, -1 when the name is another one.
int objectIndex(const QString &imageName);
/// The object that an image of this name stands for, null when there is none.
const PageObject *objectOf(const QList<PageObject> &objects, const QString &imageName);

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/list/rowstyle.h"
#include "ui/list/rowtexts.h"
#include "ui/list/textrun.h"

namespace hearth {

/// A row ready to paint: words chosen, text shaped, everything placed, relative to the row's own top left
/// corner.
struct PreparedRow
{
    RowData row;
    RowTexts texts;
    RowGeometry geometry;
    TextRun title;
    TextRun excerpt;
    TextRun provider;
    TextRun date;
    TextRun topics;
    TextRun related;

    // What it was made for; when any of it differs, it is to be made anew.
    QSize cell;
    qint64 minute = 0; ///< relative dates hold that long
};

/// `style` gives fonts and direction; the size of the badges is looked up in its cache.
std::unique_ptr<PreparedRow> prepareRow(const RowData &row, QSize cell, const RowStyle &style,
                                        const QDateTime &nowUtc, const QLocale &locale);

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/filter/chiptext.h"
#include <QWidget>

class QAbstractButton;

namespace hearth {

class Chip;
class LinkButton;
class ResultCount;

/// One chip for each clause of the query and for each of several names in a clause, "Clear all", and the
/// count, which is always there. Chips wrap into as many lines as they need.
class ChipBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setQuery(const Query &query); ///< emits nothing; the focus stays at its place in the row of chips
    void setCounts(int shown, int total);
    int chipCount() const { return int(m_parts.size()); }
    Chip *chip(int index) const; ///< null outside of chipCount()
    QAbstractButton *clearButton() const;
    ResultCount *count() const { return m_count; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryEdited(const hearth::Query &query);
    void focusLeft(); ///< the last chip was removed by key: the focus has to go elsewhere

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remove(int index);
    void step(int index, int direction);
    int arrange(int width, bool apply) const; ///< returns the height
    void relayout();

    Query m_query;
    std::vector<ChipPart> m_parts; ///< what the chips stand for
    std::vector<Chip *> m_chips;   ///< as many as were ever needed; those over chipCount() are hidden
    LinkButton *m_clear;
    ResultCount *m_count;
};

} // namespace hearth

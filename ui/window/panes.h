// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSplitter>

namespace hearth {

/// The splitter of the three panes: hairlines between them that can be gripped, and single keys that keep out
/// of the way of buttons.
class Panes final : public QSplitter
{
    Q_OBJECT
public:
    explicit Panes(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
    bool event(QEvent *event) override;
};

} // namespace hearth

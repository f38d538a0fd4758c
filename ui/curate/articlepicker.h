// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/rowdata.h"
#include <QDialog>
#include <vector>

class QLineEdit;
class QListWidget;

namespace hearth {

/// Chooses an article of the library by words, as the search box takes them.
class ArticlePicker final : public QDialog
{
    Q_OBJECT
public:
    explicit ArticlePicker(QWidget *parent = nullptr);

    void setRows(const std::vector<RowData> &rows);
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void searched(const QString &query);
    void picked(hearth::ArticleId id);

private:
    void pick();

    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

/// Search box and sliders, chips, sidebar and counts are views of the one query and its result: whatever
/// edits the query, all of them follow, also the one that edited.
class QueryViews final : public QObject
{
    Q_OBJECT
public:
    explicit QueryViews(const WindowParts &parts, QObject *parent = nullptr);

    void updateNames(); ///< for completion: topics, providers, labels of the library changed
    void showResult();  ///< result or taxonomy changed

    void clearStep(); ///< the selection, else the words, else all clauses
    void clearAll();  ///< the order stays

private:
    void wireBox();
    void add(Field field, const QString &name);

    WindowParts m;
};

} // namespace hearth

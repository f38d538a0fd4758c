// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/list/placeholder.h"
#include <QObject>
#include <functional>
#include <vector>

namespace hearth {

class ListController;

/// What the list says when it has no rows, and what can be done about it: open something, wait, or loosen the
/// filter that keeps the most away.
class ListPlaceholder final : public QObject
{
    Q_OBJECT
public:
    explicit ListPlaceholder(ListController *list, QObject *parent = nullptr);

    void setFailure(const QString &text); ///< why no library is open; translated
    PlaceholderState state() const { return m_state; }

public Q_SLOTS:
    void update();
    void act(int index);

Q_SIGNALS:
    void stateChanged(const hearth::PlaceholderState &state);
    void openLibraryRequested();
    void openSampleRequested();

private:
    void offer(const QString &text, std::function<void()> action);
    void describeNoLibrary();
    void describeNoMatch();

    ListController *m_list;
    QString m_failure;
    PlaceholderState m_state;
    std::vector<std::function<void()>> m_actions;
};

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "app/gui/starttrace.h"
#include "ui/list/articlelistview.h"
#include "ui/window/mainwindow.h"
#include <QElapsedTimer>
#include <QEvent>
#include <cstdio>

namespace hearth {

namespace {

/// Watches the list's viewport and goes away after the first paint that had rows to show.
class FirstRows final : public QObject
{
public:
    explicit FirstRows(ArticleListView *list) : QObject(list), m_list(list)
    {
        m_watch.start();
        list->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QAbstractItemModel *model = m_list->model();
        if (event->type() == QEvent::Paint && model && model->rowCount() > 0) {
            watched->removeEventFilter(this);
            // After the painting that is about to begin has reached the screen.
            QMetaObject::invokeMethod(this, &FirstRows::tell, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        std::fprintf(stderr, "first-rows-ms=%lld\n", static_cast<long long>(m_watch.elapsed()));
        deleteLater();
    }

    ArticleListView *m_list;
    QElapsedTimer m_watch;
};

} // namespace

void traceStart(MainWindow &window)
{
    if (!qEnvironmentVariableIsSet("HEARTH_TRACE_START"))
        return;
    if (auto *list = window.findChild<ArticleListView *>())
        new FirstRows(list); // belongs to the list
}

} // namespace hearth

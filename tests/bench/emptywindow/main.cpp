// SPDX-License-Identifier: Apache-2.0
// The least that a window of Qt costs: opens an empty one, says so after its first paint, and ends.
#include <QApplication>
#include <QMainWindow>
#include <cstdio>
#include <cstdlib>

namespace {

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::fputs("painted\n", stderr);
                std::_Exit(0);
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

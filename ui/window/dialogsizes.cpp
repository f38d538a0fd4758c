// SPDX-License-Identifier: Apache-2.0
#include "ui/window/dialogsizes.h"
#include "core/settings/settings.h"
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

constexpr char shownAs[] = "hearthShownAs"; ///< the size at first sight: what is another was chosen
constexpr QSize frame{16, 48};              ///< what a window manager needs around a window, at a guess

/// The name in the settings; empty for dialogs that are not Hearth's, and for those that cannot be resized.
QString nameOf(const QDialog *dialog)
{
    constexpr auto ours = "hearth::"_L1;
    const QLatin1StringView name(dialog->metaObject()->className());
    return name.startsWith(ours) ? QString(name.mid(ours.size())) : QString();
}

} // namespace

DialogSizes::DialogSizes(Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogSizes::eventFilter(QObject *watched, QEvent *event)
{
    const bool shows = event->type() == QEvent::Show;
    if ((!shows && event->type() != QEvent::Hide) || !watched->isWidgetType() || event->spontaneous())
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (!dialog || !dialog->isWindow())
        return false;
    const QString name = nameOf(dialog);
    if (name.isEmpty())
        return false;
    if (shows) {
        const QSize kept = m_settings->dialogSize(name);
        const QSize room = dialog->screen()->availableSize() - frame;
        dialog->resize((kept.isEmpty() ? dialog->size() : kept).boundedTo(room));
        dialog->setProperty(shownAs, dialog->size());
    } else if (dialog->size() != dialog->property(shownAs).toSize() && !dialog->isMaximized()) {
        m_settings->setDialogSize(name, dialog->size());
    }
    return false;
}

} // namespace hearth

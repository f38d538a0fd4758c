// SPDX-License-Identifier: Apache-2.0
#include "app/gui/appcontext.h"
#include "app/gui/starttrace.h"
#include "app/translations.h"
#include "core/base/heap.h"
#include "resources/appicon.h"
#include "ui/common/clearstyle.h"
#include <QApplication>
#include <QIcon>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    hearth::heap::useLargePages();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"hearth"_s);
    QApplication::setApplicationDisplayName(u"Hearth"_s);
    QApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    QApplication::setDesktopFileName(u"org.hearthreader.Hearth"_s);
    QApplication::setWindowIcon(QIcon(hearth::appIconPath()));
    hearth::installTranslations(app);
    hearth::ClearStyle::install();

    const hearth::StartOptions options = hearth::readCommandLine(QApplication::arguments());
    if (!options.message.isEmpty()) {
        std::fprintf(options.done ? stdout : stderr, "%s\n", qPrintable(options.message));
        return options.done ? 0 : 2;
    }
    hearth::AppContext context(options);
    hearth::traceStart(context.window());
    context.window().show();
    context.window().libraries()->openFirst(options.path); // nothing is painted before the loop runs
    return QApplication::exec();
}

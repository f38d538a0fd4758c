// SPDX-License-Identifier: Apache-2.0
#include "app/gui/startoptions.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

} // namespace

StartOptions readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(StartWords::tr("Reads and curates libraries of articles."));
    const QCommandLineOption library(u"library"_s, StartWords::tr("Open this library."), u"DIR"_s);
    const QCommandLineOption data(
        u"data"_s, StartWords::tr("Keep settings, index and what you did below DIR."), u"DIR"_s);
    const QCommandLineOption offline(u"offline"_s, StartWords::tr("Make no request of any kind."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, StartWords::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, StartWords::tr("Show the version."));
    parser.addOptions({library, data, offline, help, version});
    parser.addPositionalArgument(u"PATH"_s, StartWords::tr("A library's folder, or a single article."),
                                 u"[PATH]"_s);

    StartOptions options;
    if (!parser.parse(arguments)) {
        options.message = parser.errorText();
        return options;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        options.done = true;
        options.message = parser.isSet(help) ? parser.helpText() : u"hearth " HEARTH_VERSION ""_s;
        return options;
    }
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1) {
        options.message = StartWords::tr("Only one library can be opened at a time.");
        return options;
    }
    const QString path = paths.isEmpty() ? parser.value(library) : paths.constFirst();
    if (!path.isEmpty())
        options.path = QFileInfo(path).absoluteFilePath();
    if (parser.isSet(data))
        options.dataDir = QFileInfo(parser.value(data)).absoluteFilePath();
    options.offline = parser.isSet(offline);
    return options;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/opening.h"
#include "ui/common/bidi.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

const QStringList &articlePatterns()
{
    static const QStringList patterns{u"*.md"_s, u"*.markdown"_s, u"*.html"_s};
    return patterns;
}

class OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// As people write it, from their home folder on.
QString fromHome(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isBelow = home.size() > 1 && path.startsWith(home + u'/');
    return QDir::toNativeSeparators(isBelow ? u'~' + path.mid(home.size()) : path);
}

} // namespace

void openLibraryDialog(QWidget *parent, bool file, const QString &start,
                       std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, file ? OpeningWords::tr("Open an article") : OpeningWords::tr("Open a library"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (file) {
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({OpeningWords::tr("Articles (%1)").arg(articlePatterns().join(u' ')),
                                OpeningWords::tr("All files (*)")});
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

QString droppedLibrary(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QFileInfo info(urls.constFirst().toLocalFile());
    if (info.isDir() || (info.isFile() && QDir::match(articlePatterns(), info.fileName())))
        return info.absoluteFilePath();
    return {};
}

void fillRecentMenu(QMenu *menu, const QStringList &recent,
                    const std::function<void(const QString &)> &chosen)
{
    menu->clear();
    menu->setToolTipsVisible(true); // the whole path
    for (const QString &path : recent) {
        const QFontMetrics metrics = menu->fontMetrics();
        const QString place =
            metrics.elidedText(fromHome(path), Qt::ElideMiddle, 44 * metrics.averageCharWidth());
        const QString name = QDir(path).dirName();
        QString text = name.isEmpty() ? isolatedLtr(place)
                                      : OpeningWords::tr("%1 — %2", "name of a library, its shortened path")
                                            .arg(isolated(name), isolatedLtr(place));
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(isolatedLtr(QDir::toNativeSeparators(path)));
        QObject::connect(action, &QAction::triggered, menu, [path, chosen] { chosen(path); });
    }
    if (recent.isEmpty())
        menu->addAction(OpeningWords::tr("None yet"))->setEnabled(false);
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/opening.h"
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
    for (const QString &path : recent) {
        QString text = QDir::toNativeSeparators(path);
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s));
        QObject::connect(action, &QAction::triggered, menu, [path, chosen] { chosen(path); });
    }
    if (recent.isEmpty())
        menu->addAction(OpeningWords::tr("None yet"))->setEnabled(false);
}

} // namespace hearth

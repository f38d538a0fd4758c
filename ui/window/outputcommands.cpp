// SPDX-License-Identifier: Apache-2.0
#include "ui/window/outputcommands.h"
#include "core/base/background.h"
#include "core/base/fileio.h"
#include "ui/common/bidi.h"
#include "ui/common/errortext.h"
#include "ui/reader/articleexport.h"
#include "ui/reader/readerpane.h"
#include "ui/window/desktop.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

constexpr qreal marginMm = 18;

/// First as a whole in memory: a file is there whole or not at all.
struct PdfFile
{
    QBuffer buffer;
    QPdfWriter writer{&buffer};
};

void setMargins(QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

} // namespace

OutputCommands::OutputCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect((*m.actions)[Do::Print], &QAction::triggered, this, &OutputCommands::print);
    connect((*m.actions)[Do::SaveArticle], &QAction::triggered, this, &OutputCommands::choose);
}

void OutputCommands::print()
{
    if (m.pane->article() == ArticleId::None)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setMargins(*printer);
    printer->setDocName(m.pane->exported().title);
    auto *dialog = new QPrintDialog(printer.get(), m.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m.pane->print(printer, [this, printer] {
            if (printer->printerState() == QPrinter::Error)
                m.status->say(tr("“%1” does not print. Choose another printer, or save the article as PDF.")
                                  .arg(printer->printerName()));
        });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it outlives the dialog
    dialog->open();
}

void OutputCommands::choose()
{
    if (m.pane->article() == ArticleId::None)
        return;
    auto *dialog = new QFileDialog(m.window, tr("Save the article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("PDF document (*.pdf)"), tr("Web page (*.html)"), tr("Markdown (*.md)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const QStringList endings{u"pdf"_s, u"html"_s, u"md"_s};
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter), endings.first()));
    });
    dialog->setDirectory(
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder);
    QString name = exportName(m.pane->exported().title);
    dialog->selectFile(name.isEmpty() ? tr("article", "a file's name") : name);
    connect(dialog, &QFileDialog::fileSelected, this, &OutputCommands::saveTo);
    dialog->open();
}

void OutputCommands::saveTo(const QString &file)
{
    m_folder = QFileInfo(file).path();
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != "html"_L1 && ending != "htm"_L1 && ending != "md"_L1) {
        const auto pdf = std::make_shared<PdfFile>();
        pdf->buffer.open(QIODevice::WriteOnly);
        setMargins(pdf->writer);
        pdf->writer.setTitle(m.pane->exported().title);
        pdf->writer.setCreator(u"Hearth"_s);
        const std::shared_ptr<QPagedPaintDevice> device(pdf, &pdf->writer);
        return m.pane->print(
            device, [this, file, pdf] { sayHow(writeFileAtomically(file, pdf->buffer.data()), file); });
    }
    const ExportedArticle article = m.pane->exported();
    if (ending == "md"_L1)
        return sayHow(writeFileAtomically(file, exportMarkdown(article)), file);
    inBackground(
        *QThreadPool::globalInstance(), this,
        [article, file] { return writeFileAtomically(file, exportHtml(article)); },
        [this, file](const Result<void> &written) { sayHow(written, file); });
}

void OutputCommands::sayHow(const Result<void> &written, const QString &file)
{
    if (!written)
        return m.status->say(errorText(written.error()));
    m.status->say(tr("Saved as %1").arg(isolatedLtr(QDir::toNativeSeparators(file))), tr("Show"),
                  [this, file] {
                      if (!m.desktop->showInFileManager(file))
                          m.status->say(tr("No file manager could be started for %1").arg(isolatedLtr(file)));
                  });
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/aboutbox.h"
#include "resources/appicon.h"
#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace hearth {

namespace {

class AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutWords::tr("About Hearth"));
    box->setIconPixmap(QIcon(appIconPath()).pixmap(64, 64));
    box->setText(AboutWords::tr("Hearth %1").arg(QStringLiteral(HEARTH_VERSION)));
    box->setInformativeText(AboutWords::tr(
        "Reads and curates libraries of articles that are folders of text files. Your files are "
        "the truth and stay yours.\n\nApache License 2.0"));
    box->open();
}

} // namespace hearth

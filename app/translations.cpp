// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function, which must stand outside of any namespace. Without the call the linker
// would leave the resource of a static library out.
static void initTranslationResource()
{
    Q_INIT_RESOURCE(hearth_translations);
}

namespace hearth {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &app)
{
    initTranslationResource();
    const QString folder = u":/i18n"_s;
    const QLocale locale;

    auto *own = new QTranslator(&app);
    // English has a file of its own as well: its plural forms ("1 article", "2 articles").
    if (own->load(locale, u"hearth"_s, u"_"_s, folder) || own->load(u"hearth_en"_s, folder))
        QCoreApplication::installTranslator(own);
    else
        delete own;

    auto *qt = new QTranslator(&app);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    else
        delete qt;
}

} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/sidebar.h"

namespace hearth {
Sidebar::Sidebar(QWidget *parent) : QWidget(parent) {}
Sidebar::~Sidebar() = default;
void Sidebar::setLibrary(const Taxonomy &, const Organizations &) {}
void Sidebar::setLogoCache(LogoCache *) {}
void Sidebar::setFacets(const Facets &, const Query &) {}
QStringList Sidebar::folded() const
{
    return {};
}
void Sidebar::setFolded(const QStringList &) {}
void Sidebar::openSmartList(SmartList) {}
} // namespace hearth

// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/sidebar/sidebarquery.h"
#include <QString>
#include <memory>
#include <vector>

namespace hearth {

/// A row of the sidebar's tree.
struct SidebarNode
{
    enum class Role {
        Section, ///< a heading
        Item,    ///< something to choose
        Filter,  ///< the field that narrows a long section
        More,    ///< "Show all"
    };
    Role role = Role::Item;
    SidebarItem item;
    QString key; ///< the same for the same thing in every run
    QString label;
    QString domain;   ///< of a provider, for its logo
    int count = -1;   ///< -1: none to show
    int newCount = 0; ///< while counts are being taken over
    Choice choice = Choice::Off;
    bool active = false; ///< a section in which something is chosen or excluded

    SidebarNode *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<SidebarNode>> children;
};

} // namespace hearth

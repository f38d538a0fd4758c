// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearth {

class Sidebar;

/// Opens the entry below (step 1) or above (step -1) the current one of the sidebar, as a click on it does.
/// The focus stays where it is.
void openSidebarNeighbour(Sidebar *sidebar, int step);

} // namespace hearth

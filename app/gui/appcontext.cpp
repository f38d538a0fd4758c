// SPDX-License-Identifier: Apache-2.0
#include "app/gui/appcontext.h"

namespace hearth {

AppContext::AppContext(const StartOptions &options)
    : m_settings(Settings::defaultFile(options.dataDir))
    , m_window(&m_settings, {.dataDir = options.dataDir, .offline = options.offline, .clock = &m_clock},
               &m_desktop)
{
}

} // namespace hearth

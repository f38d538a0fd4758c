// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/indexservice.h"
#include "tests/support/fakeclock.h"
#include <QTemporaryDir>

namespace hearth::test {

/// An index in a folder of its own, to be made anew for each test function. A test class inherits it.
class IndexFixture
{
public:
    void begin(); ///< an empty index
    void end();
    void open(); ///< the same files again, as another start does
    static IndexRecord record(const QByteArray &key, const QString &title, ArticleId id = ArticleId::None);
    void take(std::vector<IndexRecord> records); ///< one import
    QStringList keys(QStringView query);         ///< in the order of the list

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    IndexPaths m_paths;
    FakeClock m_clock;
    std::unique_ptr<IndexService> m_index;
};

} // namespace hearth::test

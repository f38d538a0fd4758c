-- SPDX-License-Identifier: Apache-2.0
-- Standing rules: what matches such a query is wanted on this computer, as soon as it matches.
CREATE TABLE rule(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    query TEXT NOT NULL UNIQUE,   -- as toText() of core/index/querytext.h writes it
    pictures INTEGER NOT NULL,
    most INTEGER NOT NULL,        -- articles, the first in the query's order
    made INTEGER NOT NULL         -- UTC seconds
);

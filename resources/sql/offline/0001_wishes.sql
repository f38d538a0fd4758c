-- SPDX-License-Identifier: Apache-2.0
-- What the user wants to have on this computer. Never rebuilt.
CREATE TABLE pin(
    article TEXT PRIMARY KEY,     -- path relative to the library
    since INTEGER NOT NULL        -- UTC seconds
) WITHOUT ROWID;
-- Asked for and not done yet, oldest first: goes on after a restart or when the network is back.
CREATE TABLE wish(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL UNIQUE,
    page INTEGER NOT NULL,
    pictures INTEGER NOT NULL,
    asked INTEGER NOT NULL        -- UTC seconds
);

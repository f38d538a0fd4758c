-- SPDX-License-Identifier: Apache-2.0
-- The undo history. state: 0 doing, 1 done, 2 undoing, 3 undone; see core/index/journalstore.h.
CREATE TABLE step(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,          -- UTC milliseconds
    kind INTEGER NOT NULL,
    fields TEXT NOT NULL,
    value TEXT NOT NULL,
    articles INTEGER NOT NULL,
    state INTEGER NOT NULL
);
CREATE INDEX step_state ON step(state, id);
CREATE TABLE step_change(
    step INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL,        -- 0 file, 1 read, 2 starred, 3 note
    key TEXT NOT NULL,
    existed_before INTEGER NOT NULL,
    exists_after INTEGER NOT NULL,
    hash_before INTEGER NOT NULL,
    hash_after INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    before BLOB NOT NULL,
    after BLOB NOT NULL,
    PRIMARY KEY(step, number)
) WITHOUT ROWID;

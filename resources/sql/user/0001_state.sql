-- SPDX-License-Identifier: Apache-2.0
-- What the user did. Never rebuilt. By key (the path relative to the library); identity is a hash of the article's
-- canonical address, or of its content, which finds the row again when the file was moved.
CREATE TABLE state(
    key TEXT PRIMARY KEY,
    identity INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    offline INTEGER NOT NULL DEFAULT 0, -- OfflineState of rowdata.h
    note TEXT NOT NULL DEFAULT '',
    changed INTEGER NOT NULL            -- UTC seconds
) WITHOUT ROWID;
CREATE INDEX state_identity ON state(identity);
-- changes: grows with every transaction, so that another process and the index's snapshot file see that they are old.
CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES('changes', 0);

-- SPDX-License-Identifier: Apache-2.0
-- Pictures and pages from the web. May be deleted at any time together with the folder of objects beside it.
CREATE TABLE object(
    hash TEXT PRIMARY KEY,        -- SHA-256 of the content, hex: also its file name
    size INTEGER NOT NULL,
    used INTEGER NOT NULL         -- UTC seconds of the last reading
) WITHOUT ROWID;
CREATE INDEX object_used ON object(used);
-- One address of the web and what came of it: content, a failure, or content and a later failure.
CREATE TABLE item(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,        -- 1 picture, 2 page
    address TEXT NOT NULL,        -- canonical, see core/net/urlrules.h
    object TEXT REFERENCES object(hash),
    url TEXT NOT NULL,            -- where the content came from, after redirects
    media_type TEXT NOT NULL,
    etag BLOB NOT NULL,
    last_modified BLOB NOT NULL,
    fetched INTEGER NOT NULL,     -- UTC seconds; 0 never
    checked INTEGER NOT NULL,     -- UTC seconds of the last attempt
    reason TEXT NOT NULL,         -- of the last attempt's failure, empty when it was good
    status INTEGER NOT NULL,      -- HTTP status of the last attempt
    UNIQUE(kind, address)
);
CREATE INDEX item_object ON item(object);
-- Which article shows which item.
CREATE TABLE item_use(
    article TEXT NOT NULL,        -- path relative to the library
    item INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
    provider TEXT NOT NULL,       -- domain of the article's provider
    PRIMARY KEY(article, item)
) WITHOUT ROWID;
CREATE INDEX item_use_item ON item_use(item);
-- What servers said that holds for a while: kind 0 refused, 1 moved, 2 blocked; see core/net/hostmemory.h.
CREATE TABLE server_word(
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    status INTEGER NOT NULL,
    target TEXT NOT NULL,
    until INTEGER NOT NULL,       -- UTC seconds
    PRIMARY KEY(kind, key)
) WITHOUT ROWID;

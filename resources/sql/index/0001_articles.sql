-- SPDX-License-Identifier: Apache-2.0
-- What lists and filters need of every article. Derived from the files: may be thrown away at any time.
CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES('generation', 0), ('importing', 0);

-- Every distinct provider, type, topic and folder once. kind: see NameKind in names.h. A provider is its name and,
-- in extra, its domain.
CREATE TABLE name(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL, extra TEXT NOT NULL);

-- The narrow half of an article: the file as it was read, and the numbers that the columns hold.
CREATE TABLE article(
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    facts BLOB NOT NULL,           -- size, mtime, inode and hash, 64 bits each, little-endian: read as one, at every scan
    doc INTEGER NOT NULL,          -- its number in the text index
    identity INTEGER NOT NULL,
    date INTEGER,
    quality INTEGER,
    heat INTEGER,
    flags INTEGER NOT NULL,        -- see ArticleFlag in articlerow.h
    provider INTEGER,
    type INTEGER,
    folder INTEGER,
    topics BLOB                    -- name ids, 32 bits each, little-endian
);

-- The wide half: what a row of the list shows beside the numbers.
CREATE TABLE listing(
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    related INTEGER NOT NULL,
    image TEXT,
    image_width INTEGER,
    image_height INTEGER,
    image_cached INTEGER,
    image_title TEXT,
    image_attribution TEXT
);

-- Files that are no article, so that a scan need not read them again.
CREATE TABLE other_file(
    key TEXT PRIMARY KEY,
    facts BLOB NOT NULL            -- as above
) WITHOUT ROWID;

CREATE TABLE problem(
    key TEXT NOT NULL,
    position INTEGER NOT NULL,     -- order within the file
    line INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    code INTEGER NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY(key, position)
) WITHOUT ROWID;

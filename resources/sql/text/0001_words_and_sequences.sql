-- SPDX-License-Identifier: Apache-2.0
-- The searched text, already folded (core/index/textfold.h), by document number. Contentless: the texts are in the files.
-- word: which documents have a word or a beginning of one. detail=none keeps no positions, which makes it small and fast.
CREATE VIRTUAL TABLE word USING fts5(t, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='hearth');
-- seq: which documents have words in sequence, for phrases and for scripts without spaces.
CREATE VIRTUAL TABLE seq USING fts5(t, content='', columnsize=0, detail=full, tokenize='hearth');
CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES('next_doc', 1);

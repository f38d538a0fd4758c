-- SPDX-License-Identifier: Apache-2.0
-- The user's own labels of an article, one a line, sorted; never in the article's file.
ALTER TABLE state ADD COLUMN labels TEXT NOT NULL DEFAULT '';

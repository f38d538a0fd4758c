-- SPDX-License-Identifier: Apache-2.0
-- "Not the same": the decisions that the article took part in, one a line. Two articles that share one are no
-- duplicates of each other; a decision has no other content, so that a moved article takes its part along.
ALTER TABLE state ADD COLUMN apart TEXT NOT NULL DEFAULT '';
CREATE INDEX state_apart ON state(key) WHERE apart<>'';

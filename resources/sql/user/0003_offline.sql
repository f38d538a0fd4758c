-- SPDX-License-Identifier: Apache-2.0
-- What is kept of an article, and why not: pictures 1 some are here, 2 some could not be had; failure as failureCode()
-- of core/index/offlinemark.h writes it.
ALTER TABLE state ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE state ADD COLUMN failure TEXT NOT NULL DEFAULT '';

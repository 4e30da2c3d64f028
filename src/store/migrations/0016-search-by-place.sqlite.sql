-- Words are marked with where they stand (store/search.ts), so one column is enough, and which column a word is in need not be kept.
-- Empty: the next start fills it.

DROP TABLE items_search;
CREATE VIRTUAL TABLE items_search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- The words items are found by, cut by src/shop/search.ts. The ascii tokenizer, because all it does to words of lower-case letters
-- and digits is to part them at the spaces: unicode61 knows Unicode 6.1 only, and folds what PostgreSQL does not. No content: only
-- ids are asked for; no positions inside a column: there are no phrases.

CREATE VIRTUAL TABLE items_search USING fts5 (
  name_words, description_words,
  content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
);

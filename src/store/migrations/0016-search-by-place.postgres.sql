-- Words are marked with where they stand (store/search.ts) instead of weighed. Empty: the next start fills it.

TRUNCATE items_search;

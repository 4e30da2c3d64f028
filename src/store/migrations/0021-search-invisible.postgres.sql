-- Invisible characters part no word any more (domain/search.ts). Empty: the next start fills it.

TRUNCATE items_search;

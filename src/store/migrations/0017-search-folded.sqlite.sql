-- Words are folded, ß to ss and ς to σ, where they were in lower case (shop/search.ts). Empty: the next start fills it.

INSERT INTO items_search (items_search) VALUES ('delete-all');

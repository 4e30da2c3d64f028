# Everything is an npm script or a file in scripts/; this file only names it.
.PHONY: help dev mock generate check test test-all test-long seed bench bench-store services services-stop clean policies ci
.DEFAULT_GOAL := help

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

node_modules: package-lock.json
	npm ci
	@touch node_modules

dev: node_modules ## Start the server and restart it when src or the document changes
	npm run dev

mock: node_modules ## Serve operations without a handler from the document's examples
	npm run mock

generate: ## Write src/generated from spec/
	npm run generate

check: node_modules ## Check generated files, types, lint, the document, and that it breaks no released client
	npm run check

test: node_modules ## Run the tests, on SQLite, in three minutes
	npm test

test-all: node_modules ## Run all other tests: the other engine, kills, a browser, SDKs, full budgets
	npm run test:all

test-long: node_modules ## Run the tests that take too long for a commit
	npm run test:long

seed: node_modules ## Fill an empty shop; make seed count=100000 for a big one
	npm run seed -- $(count)

bench: node_modules ## Compare the server with bare Fastify, Express and node:http; make bench quick=1 only prints
	npm run bench -- $(if $(quick),--quick)

bench-store: node_modules ## Compare big tables with a bare route; make bench-store count=1000000 for a million items
	npm run bench:store -- $(count)

services: ## Start a PostgreSQL and a Redis for the tests, without keeping their data
	scripts/services.sh start

services-stop: ## Stop them
	scripts/services.sh stop

policies: node_modules ## Print the effective policy of every operation
	npm run --silent policies

clean: ## Remove the data folder and the leftovers of tools
	rm -rf data .tap coverage

ci: ## Run everything that CI runs
	.ci/run

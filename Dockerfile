# The Shop API, production dependencies only, as a user without rights. The database lives in /data.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/slim.mjs scripts/
RUN npm ci --omit=dev --omit=peer && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MALLOC_ARENA_MAX=1
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY scripts/check-node.mjs scripts/healthcheck.ts scripts/
COPY docs/guides docs/guides
COPY docs/decisions docs/decisions
COPY docs/tour*.md docs/
COPY src src
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
# It reads HOST and PORT as the server does.
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "scripts/healthcheck.ts"]
# Node itself is process 1, so that it gets the SIGTERM and finishes what is in flight.
CMD ["node", "--max-semi-space-size=8", "--initial-heap-size=80", "--heap-growing-percent=50", "--import", "./scripts/check-node.mjs", "src/server.ts"]

# syntax=docker/dockerfile:1
# The service and its commands. No PostgreSQL inside: that is the demo's. Build: docker build -t sluice .
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# with the optional ones: the bundler's own program is one of them
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts/build.mjs scripts/bundle.mjs scripts/install.mjs scripts/tsconfig.production.json ./scripts/
COPY src ./src
RUN npm run build -- --without-demo

FROM node:22-bookworm-slim
# Two arenas: glibc would give each thread one and keep what uploads have left in them (docs/performance.md).
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 MALLOC_ARENA_MAX=2
WORKDIR /opt/sluice
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force
COPY migrations ./migrations
COPY --from=build /build/dist ./dist
# The command by its name, for `docker exec` and for `docker run IMAGE migrate`.
RUN ln -s /opt/sluice/dist/cli/main.cjs /usr/local/bin/sluice
# Owns nothing and writes nothing: run it with --read-only. File stores, if any, are mounted volumes.
USER 65532:65532
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/opt/sluice/dist/cli/main.cjs"]
CMD ["serve"]

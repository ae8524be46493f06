# One image, roles by command: `start` (the default: API, worker and a private Redis in one container), or `api` and
# `worker`, each in containers of its own on a shared REDIS_URL. Everything is written below /data alone, so the root
# file system may be read-only; the user is not root and needs no capability.

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY src/cli/launch.mjs src/cli/
RUN npm ci --omit=dev

FROM packages AS build
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY workers workers
RUN node src/cli/launch.mjs build

FROM node:24-slim
# The server is in redis-tools; the package redis-server would add a service that nobody here starts.
RUN apt-get update && apt-get install -y --no-install-recommends redis-tools && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json ./
COPY src/cli/launch.mjs src/cli/build.mjs src/cli/help.mjs src/cli/
COPY models models
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data && chmod 700 /data
ENV NODE_ENV=production HOST=0.0.0.0 CANDOR_DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
# A container of the role `worker` listens nowhere: give it a healthcheck of its own, on its metrics.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The flags of src/cli/start/node-flags.ts, for the roles that run alone.
ENTRYPOINT ["node", "--disable-proto=delete", "--max-semi-space-size=8", "--max-old-space-size=1536", "src/cli/launch.mjs"]
CMD ["start"]

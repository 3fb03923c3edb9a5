# The bot and its packages, without compiler, tests or extra shell tools. The Node version is the one the tests use.
FROM node:24.21.0-slim AS parts
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
COPY --from=parts /app/node_modules node_modules
COPY package.json LICENSE ./
COPY locales locales
COPY src src
COPY deploy/health-check.mjs deploy/health-check.mjs
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=15s --start-period=10s CMD ["node", "deploy/health-check.mjs"]
# Run it with an init (`docker run --init`): as process 1 it could not be killed when it hangs.
# It stops within 8 seconds of SIGTERM; Docker waits 10.
CMD ["node", "--max-old-space-size=256", "--max-semi-space-size=16", "src/main.mjs"]

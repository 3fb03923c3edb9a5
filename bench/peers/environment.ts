/** Each peer gets the same environment as our bot. */
export function readPeerEnvironment() {
  const env = process.env;
  return {
    token: env["BOT_TOKEN"] ?? "",
    apiRoot: env["TELEGRAM_API_ROOT"] ?? "",
    redisUrl: env["REDIS_URL"] ?? "",
    secret: env["WEBHOOK_SECRET"] ?? "",
    port: Number(env["PORT"]),
  };
}

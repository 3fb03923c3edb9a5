import type { Methods, Request } from "../arguments.ts";
import { badRequest, tooManyRequests } from "../api-error.ts";
import type { World } from "../../state/world.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

export const updates = {
  async getUpdates(args, world, request) {
    if (world.webhook.settings) {
      const why =
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
      await new Promise<never>((_, reject) => world.polling.conflict(why, reject));
    }
    allow(world, args.text("allowed_updates"));
    const poll = {
      offset: args.integer("offset"),
      limit: args.integer("limit", 100, 1, 100),
      timeout: args.integer("timeout", 0, 0, 50),
    };
    // A poll without a timeout may be the last of a bot that stops: it only counts when the bot is already running.
    if (poll.timeout > 0 || world.presence.isRunning) world.presence.seen(true);
    request.hungUp.addEventListener("abort", () => world.presence.seen(false));
    const received = await world.polling.poll(poll, request.hungUp);
    if (poll.timeout > 0) world.presence.seen(!request.hungUp.aborted);
    return received;
  },

  setWebhook(args, world, request) {
    const url = args.text("url");
    if (url === "") return removeWebhook(world, args.flag("drop_pending_updates"), request);
    const settings = {
      url,
      secret: args.text("secret_token"),
      maxConnections: args.integer("max_connections", 40, 1, 100),
    };
    if (!world.webhook.maySet()) throw tooManyRequests(1);
    if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
    if (settings.secret.length > 256) throw badRequest("secret token is too long");
    if (!/^[\w-]*$/u.test(settings.secret)) throw badRequest("secret token contains unallowed characters");
    if (!LOOPBACK.test(new URL(url).hostname) || !/^https?:/iu.test(url)) {
      throw badRequest("bad webhook: the local Telegram calls only webhooks on this machine");
    }
    if (args.flag("drop_pending_updates")) world.updates.remove(() => true);
    allow(world, args.text("allowed_updates"));
    const current = world.webhook.settings;
    if (current && JSON.stringify(current) === JSON.stringify(settings)) {
      request.remark = "Webhook is already set";
      return true;
    }
    world.polling.end("terminated by setWebhook request");
    world.webhook.set(settings);
    request.remark = "Webhook was set";
    return true;
  },

  deleteWebhook(args, world, request) {
    return removeWebhook(world, args.flag("drop_pending_updates"), request);
  },

  getWebhookInfo(_args, world) {
    const { settings, lastError } = world.webhook;
    const { allowed } = world.updates;
    return {
      url: settings?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: world.updates.list().length,
      ...(settings && { max_connections: settings.maxConnections }),
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.message }),
      ...(allowed && { allowed_updates: [...allowed] }),
    };
  },
} satisfies Methods;

function removeWebhook(world: World, dropsPending: boolean, request: Request): true {
  if (dropsPending) world.updates.remove(() => true);
  request.remark = world.webhook.settings ? "Webhook was deleted" : "Webhook is already deleted";
  world.webhook.set(undefined);
  return true;
}

/** Invalid JSON changes nothing. */
function allow(world: World, json: string): void {
  try {
    world.updates.allow(JSON.parse(json));
  } catch {}
}

import { z } from "zod";
import type { LiveConfig } from "../config.ts";
import { type ApiAnswer, askTelegram } from "./bot-api.ts";
import { type Finding, wordsOf } from "./finding.ts";

/** The token, our clock beside Telegram's, and how updates are to come. */
export async function examineTelegram(config: LiveConfig): Promise<Finding[]> {
  try {
    const me = await askTelegram(config, "getMe");
    if (me.status !== 200) return [refusal(me), ...clock(me)];
    const { username } = bot.parse(me.result);
    const info = webhookInfo.parse((await askTelegram(config, "getWebhookInfo")).result);
    return [
      { what: "token", said: `Telegram knows it as @${username}` },
      ...clock(me),
      delivery(config, info),
    ];
  } catch (error) {
    const isOther = error instanceof z.ZodError || error instanceof SyntaxError;
    const said = isOther ? "what answers is not the Bot API" : `it cannot be reached: ${wordsOf(error)}`;
    return [{ what: "Telegram", said, fix: "see TELEGRAM_API_ROOT, and whether this machine may call out" }];
  }
}

/** More than this is no matter of a slow answer. */
const CLOCK_SECONDS = 30;
/** How long an error in the delivery counts as one of now, in seconds. */
const RECENT = 600;

const bot = z.object({ username: z.string() });

const webhookInfo = z.object({
  url: z.string(),
  pending_update_count: z.int(),
  last_error_date: z.int().optional(),
  last_error_message: z.string().default(""),
});

function refusal({ description, status }: ApiAnswer): Finding {
  if (status === 401 || status === 404)
    return {
      what: "token",
      said: "Telegram does not know it",
      fix: "put the one that @BotFather shows behind BOT_TOKEN",
    };
  return { what: "Telegram", said: `it answers ${status} ${description}`, fix: "wait, and look again" };
}

function clock({ ahead }: ApiAnswer): Finding[] {
  if (ahead === undefined) return [];
  const what = "clock";
  if (Math.abs(ahead) <= CLOCK_SECONDS) return [{ what, said: "it goes with Telegram's" }];
  const said = `it is ${Math.abs(ahead)} seconds ${ahead > 0 ? "ahead of" : "behind"} Telegram's`;
  return [{ what, said, fix: "let this machine set its clock by the network (timedatectl set-ntp true)" }];
}

function delivery(config: LiveConfig, info: z.infer<typeof webhookInfo>): Finding {
  const waiting = `${info.pending_update_count} updates wait`;
  const wanted = config.mode === "webhook" ? config.webhook.url.href : "";
  const what = config.mode === "webhook" ? "webhook" : "polling";
  if (info.url !== wanted) return { what, ...elsewhere(info.url) };
  const age = Date.now() / 1000 - (info.last_error_date ?? 0);
  if (wanted !== "" && age < RECENT) {
    const said = `Telegram's last try failed ${Math.round(age)} seconds ago: ${info.last_error_message}; ${waiting}`;
    return {
      what,
      said,
      fix: "see that the bot and nginx run, and that the certificate is valid and complete",
    };
  }
  return { what, said: `Telegram ${wanted === "" ? "keeps updates for us" : "delivers to us"}; ${waiting}` };
}

/** The address that is set may hold a secret in its path: only its name is said. */
function elsewhere(url: string): { said: string; fix: string } {
  if (url === "") return { said: "Telegram delivers nowhere", fix: "start the bot, which asks for it" };
  const said = `Telegram delivers to another address, at ${URL.parse(url)?.hostname ?? "an unknown name"}`;
  return { said, fix: "start the bot anew; if that does not last, another program has the same token" };
}

import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect, onTestFinished } from "vitest";
import { balance } from "../support/balancer.ts";
import { Load, type Outcome } from "../support/load.ts";
import { startNginx } from "../support/nginx.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";

/** Several processes of the bot behind a balancer, on one store, and people who use it all the while. */
export interface Fleet {
  stage: Stage;
  load: Load;
  bots: BotProcess[];
  /** Starts a process anew, in the place of one that is gone; perhaps another version of it. */
  restart(index: number, main?: string): Promise<void>;
}

export interface FleetOptions {
  redisUrl?: string;
  processes?: number;
  people?: number;
  /** Added to the environment of every process. */
  environment?: Record<string, string>;
  /** Whether three processes are behind the real nginx, and not our balancer. */
  nginx?: boolean;
  /** After so long without an answer people do their step again. */
  patience?: number;
}

export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { redisUrl, processes = 3, people = 24, environment, nginx = false, patience } = options;
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const port = await freePort();
  const ports = await Promise.all(Array.from({ length: processes }, () => freePort()));
  const front = nginx ? await nginxBefore(ports, port) : {};
  const shared = { ...stage.environment({ mode: "webhook", port, redisUrl }), ...front, ...environment };
  const start = async (index: number, main?: string): Promise<BotProcess> => {
    const bot = new BotProcess({ ...shared, PORT: String(ports[index]) }, main);
    onTestFinished(() => bot.kill());
    await bot.says("the bot is running");
    return bot;
  };
  const bots = await Promise.all(ports.map((_port, index) => start(index)));
  if (!nginx) {
    const balancer = await balance(ports, port);
    onTestFinished(() => balancer.close());
  }
  const load = new Load(stage, patience);
  await load.start(people);
  await load.goesOn(people * 4);
  return {
    stage,
    load,
    bots,
    async restart(index, main) {
      bots[index] = await start(index, main);
    },
  };
}

/** The real nginx with the files of `deploy/`, trusted by this process. Says where Telegram is to deliver. */
async function nginxBefore(ports: readonly number[], port: number): Promise<Record<string, string>> {
  const [first = 0, second = 0, third = 0] = ports;
  const nginx = await startNginx([first, second, third], port);
  onTestFinished(() => nginx.stop());
  setDefaultCACertificates([...getCACertificates(), nginx.certificate]);
  return { WEBHOOK_URL: `${nginx.url}/telegram` };
}

/** What must be so whatever breaks: nobody is stuck, has seen another's answers, or had to do anything twice. */
export const UNHARMED = { stuck: [], wrong: [], asked: 0, apologies: 0 };

/** Ends the load and says in one line what it was like. */
export async function settle(fault: string, { load }: Fleet, recovered?: number): Promise<Outcome> {
  const outcome = await load.end();
  const { people, rounds, asked, apologies, duplicates, longestWait } = outcome;
  const recovery = recovered === undefined ? "" : `all served again after ${Math.round(recovered)} ms, `;
  process.stdout.write(
    `\nFAULT ${fault}: ${people} people, ${rounds} rounds; ${recovery}longest wait ${longestWait} ms, ` +
      `${duplicates} seen twice, ${apologies} apologies, ${asked} steps done again\n`,
  );
  expect(rounds).toBeGreaterThanOrEqual(people);
  return outcome;
}

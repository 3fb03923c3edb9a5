import { Redis, type Result } from "ioredis";
import { type Answers, answerIn } from "./questions.ts";

declare module "ioredis" {
  interface RedisCommander<Context> {
    step(key: string, answer: string): Result<string, Context>;
  }
}

/**
 * The session of a bot that knows what it needs: one key, one round trip. Adds an answer to the chat's and returns all
 * of them; an empty answer starts over.
 */
export function stepsIn(redisUrl: string): (chat: number, answer: string) => Promise<Answers> {
  const redis = new Redis(redisUrl);
  redis.defineCommand("step", {
    numberOfKeys: 1,
    lua: `local state = ARGV[1] == '' and '' or (redis.call('GET', KEYS[1]) or '') .. ARGV[1] .. ' '
      redis.call('SET', KEYS[1], state, 'EX', 259200)
      return state`,
  });
  return async (chat, answer) => {
    const answers: Answers = {};
    const state = await redis.step(`chat:${chat}`, answer);
    for (const each of state.split(" ")) if (each !== "") Object.assign(answers, answerIn(each));
    return answers;
  };
}

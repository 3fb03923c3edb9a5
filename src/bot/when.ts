import { Composer, type Middleware, type MiddlewareFn } from "grammy";
import type { Context } from "./context.ts";

/** These rooms where `is` holds. They are composed once: `filter` composes anew for every update that it sees. */
export function when(is: (ctx: Context) => boolean, ...rooms: Middleware<Context>[]): MiddlewareFn<Context> {
  const inside = new Composer(...rooms).middleware();
  return (ctx, next) => (is(ctx) ? inside(ctx, next) : next());
}

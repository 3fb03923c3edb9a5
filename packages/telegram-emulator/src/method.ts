import type { Args, Method, Result } from "./args.ts";
import type { World } from "./world.ts";

/** What a method knows of the request besides its arguments. */
export interface Request {
  hungUp: AbortSignal;
  /** Some answers carry a remark, as "Webhook was set". */
  remark?: string;
}

/** The methods of this server under their real names: a renamed method or parameter does not compile. */
export type Methods = {
  [M in Method]?: (args: Args<M>, world: World, request: Request) => Result<M> | Promise<Result<M>>;
};

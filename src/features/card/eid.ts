import type { Card } from "./parts.ts";

/** Where this device shows whether it takes an eSIM, as HTML. */
export function eidRow({ advice, ctx }: Card): string {
  const { device } = advice.situation;
  const { say } = ctx;
  const code = ctx.knowledge.devices.eidCheck.dial.value;
  if (device === "android" || device === "unknown") return say(`travel-eid-${device}`, { code });
  return say(`travel-eid-${device}`);
}

/** The kind of phone that mostly has none, in words. */
export function phoneOf({ advice }: Card) {
  return advice.situation.bought === "hong-kong-macao"
    ? "travel-phone-hong-kong-macao"
    : "travel-phone-mainland";
}

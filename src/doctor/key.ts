import { createSealer, type Sealer } from "../memory/seal.ts";
import type { Finding } from "./finding.ts";

/** Some sealed records, as they lie in the store. */
export type Sample = readonly Buffer[];

/** Whether what the bot remembers can be opened with the keys that it is given. */
export function examineKey(sample: Sample, key: Buffer, oldKeys: readonly Buffer[]): Finding {
  const what = "STATE_KEY";
  const current = createSealer(key);
  const any = createSealer(key, oldKeys);
  const opened = sample.filter((sealed) => opens(any, sealed)).length;
  const old = opened - sample.filter((sealed) => opens(current, sealed)).length;
  if (sample.length === 0) return { what, said: "it is well formed; no record could be read to try it on" };
  if (opened < sample.length) {
    const said = `${sample.length - opened} of ${sample.length} records do not open`;
    return {
      what,
      said,
      fix: "put their key behind STATE_KEY_OLD; if it is lost, these people start anew and the records expire",
    };
  }
  const rest = old === 0 ? "" : `, ${old} of them by a key in STATE_KEY_OLD`;
  return { what, said: `it opens all of ${sample.length} records${rest}` };
}

function opens(sealer: Sealer, sealed: Buffer): boolean {
  try {
    sealer.open(sealed);
    return true;
  } catch {
    return false;
  }
}

import type { Counts } from "../../domain/counted.ts";
import type { Day } from "../../domain/day.ts";

/** What /stats needs of the rest. */
export interface StatsParts {
  /** Telegram ids of those whom it answers. */
  admins: readonly number[];
  /** What was counted on these days, in their order. Rejects with StoreGone. */
  read: (days: readonly Day[]) => Promise<readonly Counts[]>;
  /** A PNG of an SVG. Rejects where it cannot be drawn. */
  draw: (svg: string) => Promise<Uint8Array>;
  /** Told why a chart is missing. */
  onTrouble: (error: unknown) => void;
}

/** One call of the Bot API, recorded for tests. */
export interface Call {
  method: string;
  params: Record<string, string>;
  /** Milliseconds since 1970. */
  at: number;
  /** Absent while the call is running. */
  verdict?: "ok" | { code: number; description: string };
  result?: unknown;
}

const KEPT = 10_000;

/** The last calls of the bot, and how many are running now, not counting `getUpdates`. */
export class CallLog {
  readonly calls: Call[] = [];
  open = 0;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  begin(method: string, at: number): Call {
    const call: Call = { method, params: {}, at };
    this.calls.push(call);
    if (this.calls.length > KEPT) this.calls.shift();
    if (isCounted(call)) this.open++;
    return call;
  }

  end(call: Call, verdict: NonNullable<Call["verdict"]>, result?: unknown): void {
    call.verdict = verdict;
    if (isCounted(call)) {
      this.open--;
      if (result !== undefined) call.result = result;
    }
    this.onChange();
  }

  /** Calls of one method, in any letter case, oldest first. */
  of(method: string): Call[] {
    return this.calls.filter((call) => call.method.toLowerCase() === method.toLowerCase());
  }

  clear(): void {
    this.calls.length = 0;
  }
}

const isCounted = (call: Call): boolean => call.method.toLowerCase() !== "getupdates";

/** Time as this Telegram sees it: all waiting goes through here, so that a test can move it by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.max(0, milliseconds));
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

export const secondsOf = (clock: Clock): number => Math.floor(clock.now() / 1000);

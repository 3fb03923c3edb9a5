/** Every timer and timestamp goes through a clock, so that a test can move time by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after this many milliseconds. Returns a function that cancels it. */
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

/** What one check found: well, or ill with what to do about it. None ever holds a secret. */
export interface Finding {
  what: string;
  said: string;
  /** Absent: all is well. */
  fix?: string;
}

/** As one line. */
export function told({ fix, said, what }: Finding): string {
  return fix === undefined ? `✓ ${what}: ${said}` : `✗ ${what}: ${said}. To mend it: ${fix}`;
}

/** The words of an error, without the address that was asked: that one may hold a token or a password. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason = error.cause instanceof Error ? error.cause : error;
  return "code" in reason && typeof reason.code === "string" ? reason.code : reason.message;
}

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./tests/support/closing-line.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 20_000,
    // On two cores vitest would use one; most of these tests wait for processes of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});

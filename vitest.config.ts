import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./tests/support/closing-line.ts";

const TESTS = "{tests,packages/*/tests}/**/*.test.ts";
const SYSTEM = "{tests,packages/*/tests}/**/*.system.test.ts";

export default defineConfig({
  test: {
    // `everyday` needs nothing but Node and npm. `system` needs Redis, nginx, Chromium or several processes.
    projects: [
      { extends: true, test: { name: "everyday", include: [TESTS], exclude: [SYSTEM] } },
      { extends: true, test: { name: "system", include: [SYSTEM] } },
    ],
    reporters: ["default", new ClosingLine()],
    testTimeout: 20_000,
    // On two cores vitest would use one worker; most of these tests wait for something.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});

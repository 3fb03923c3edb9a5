import { defineConfig } from "vitest/config";
import { ClosingLine } from "./tests/support/closing-line.ts";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 20_000,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 30_000,
    // Without it one core is left idle, which on a machine of two doubles the time.
    maxWorkers: "100%",
  },
});

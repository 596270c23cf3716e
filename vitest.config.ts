import { defineConfig } from "vitest/config";

// The tests of the command write into a folder of their file; axe runs in a page of jsdom, which the globals that other tests load disturb; the
// last mocks Math.random.
const alone = [
  "test/cli/**/*.test.ts",
  "test/book/make-book.test.ts",
  "test/document/html/accessibility.test.ts",
  "test/document/docx/render-docx.test.ts",
];

export default defineConfig({
  test: {
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 30_000,
    // Without it one core is left idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: alone,
          // The library keeps no state that a test could change: reading it once for each core saves a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});

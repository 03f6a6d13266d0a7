import { defineConfig } from "vitest/config";

const tests = "tests/**/*.test.ts";

/** They put something else in the place of a module or of the clock, which no other test may meet. */
const apart = [
  "tests/host/sync.test.ts",
  "tests/missing/data.test.ts",
  "tests/missing/written.test.ts",
  "tests/pipeline/same-bytes.test.ts",
  "tests/writers/docx/same-bytes.test.ts",
];

export default defineConfig(({ mode }) => ({
  test: {
    // All processors: left to itself, vitest keeps one back, which is half of a small machine.
    maxWorkers: "100%",
    // For tests that hang: how long one takes depends on the machine, and is not judged.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: "tests/support/compare-bytes.ts",
    projects: [
      // One process reads the program and its fonts once, and not once for each file of tests.
      {
        extends: true,
        mode,
        test: { name: "together", include: [tests], exclude: apart, isolate: false },
      },
      { extends: true, mode, test: { name: "apart", include: apart } },
    ],
  },
}));

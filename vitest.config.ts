import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests of what `npm run build` wrote: the packed package and the accuracy of the built library. */
const BUILT = ["test/package/**/*.test.ts", "test/accuracy/**/*.test.ts"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^tidings$/, replacement: source("src/index.ts") },
      { find: /^tidings\/samples$/, replacement: source("src/samples/index.ts") },
      { find: /^tidings\/formats$/, replacement: source("src/formats/index.ts") },
    ],
  },
  test: {
    teardownTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"], exclude: BUILT, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          teardownTimeout: 60_000,
          name: "built",
          include: BUILT,
          globalSetup: "test/package/install.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

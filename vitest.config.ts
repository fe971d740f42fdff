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
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"], exclude: BUILT, testTimeout: 60_000 } },
      { extends: true, test: { name: "built", include: BUILT, testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});

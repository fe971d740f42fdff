import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^tidings$/, replacement: source("src/index.ts") }, { find: /^tidings\/samples$/, replacement: source("src/samples/index.ts") }, { find: /^tidings\/formats$/, replacement: source("src/formats/index.ts") }] },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});

// Bundles a TypeScript module of src/ in memory and imports it, for scripts that measure what ships.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function loadSource(path) {
  const { outputFiles } = await build({
    entryPoints: [root + path],
    bundle: true,
    format: "esm",
    write: false,
    target: "es2022",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

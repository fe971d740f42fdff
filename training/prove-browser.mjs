// Runs the packed model in Debian's Chromium (`apt-get install chromium`), on a page's main thread and in a worker, with
// WebAssembly and with a content security policy that forbids it, and prints what each says.
//
//     node training/prove-browser.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const entry = fileURLToPath(new URL("../src/syntax/network/index.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tidings-"));
const { outputFiles } = buildSync({
  entryPoints: [entry],
  format: "iife",
  globalName: "network",
  bundle: true,
  minify: true,
  write: false,
});
const work = `${outputFiles[0].text}
const start = performance.now();
const kernel = network.preload();
const loaded = performance.now() - start;
const sentences = Array.from({ length: 60 }, (_, index) => ("The army shot down " + index + " drones over the capital .").split(" "));
const analyses = network.analyse(sentences);
const same = JSON.stringify(network.analyse(sentences, { useFallback: true })) === JSON.stringify(analyses);
const tree = analyses[3].map(({ deprel, head }) => deprel + ":" + head).join(" ");
const report = JSON.stringify({ kernel, loaded: Math.round(loaded) + " ms", same, tree });`;

for (const [name, policy] of Object.entries({
  "WebAssembly allowed": "",
  "WebAssembly forbidden": `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline' blob:">`,
})) {
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    `<!doctype html>${policy}<body><script id="work" type="text/plain">${work}</script><script>
const source = document.getElementById("work").textContent;
const run = document.createElement("script");
run.textContent = source + 'document.body.append("<main thread> " + report + " ");';
document.body.append(run);
new Worker(URL.createObjectURL(new Blob([source + "postMessage(report);"]))).onmessage = ({ data }) => document.body.append("<worker> " + data + " ");
</script>`,
  );
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--virtual-time-budget=60000"];
  const dom = execFileSync("chromium", [...flags, "--dump-dom", `file://${page}`], {
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const reports = [...dom.matchAll(/&lt;(main thread|worker)&gt; (\{.*?\})/g)].map(
    ([, where, report]) => `\n  ${where}: ${report}`,
  );
  console.log(`${name}:${reports.join("") || " nothing came back"}`);
}

import { execFile, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const chromium = ["chromium", "chromium-browser", "google-chrome"].find((name) => spawnSync(name, ["--version"]).status === 0);

const TYPES: { readonly [extension: string]: string } = { ".html": "text/html", ".js": "text/javascript" };

const dist = join(consumer, "node_modules/tidings/dist");
/** What the package asks of date-fns, by its specifiers. */
const dateFunctions = readdirSync(dist)
  .filter((name) => name.endsWith(".js"))
  .flatMap((name) =>
    [...readFileSync(join(dist, name), "utf8").matchAll(/["'](date-fns\/\w+)["']/g)].map(([, module = ""]) => module),
  );

const imports = {
  tidings: "/node_modules/tidings/dist/index.js",
  zod: "/node_modules/zod/index.js",
  ...Object.fromEntries(dateFunctions.map((module) => [module, `/node_modules/${module}.js`])),
};

/** A page that loads the installed package as it is, by an import map, and writes what it finds into its body. */
const page = (policy: string): string => `<!doctype html>
<meta charset="utf-8">
${policy}
<script type="importmap">${JSON.stringify({ imports })}</script>
<body>
<script type="module">
  try {
    const { annotate, parseArticle } = await import("tidings");
    const story = annotate(parseArticle("French police arrested two Belgian activists on Monday.", { published: "2024-05-08" }));
    const [event] = story.events;
    document.body.textContent = ["found", event.type, event.actors[0].country, event.recipients[0].country, event.time.start].join(" ");
  } catch (error) {
    document.body.textContent = "failed " + error.stack;
  }
</script>`;

let server: Server;
let address: string;

beforeAll(async () => {
  writeFileSync(join(consumer, "page.html"), page(""));
  // Neither eval nor WebAssembly may be compiled here: the library must do without.
  writeFileSync(
    join(consumer, "strict.html"),
    page("<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self' 'unsafe-inline'\">"),
  );
  server = createServer(({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    try {
      const body = readFileSync(join(consumer, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** The body of a page when all its scripts have run. */
async function bodyOf(path: string): Promise<string> {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    `--user-data-dir=${join(consumer, ".chromium")}`,
  ];
  const { stdout } = await promisify(execFile)(
    chromium ?? "",
    [...flags, "--virtual-time-budget=100000", "--dump-dom", `${address}/${path}`],
    { maxBuffer: 1 << 26 },
  );
  return /<body>([\s\S]*)<\/body>/.exec(stdout)?.[1]?.trim() ?? stdout;
}

describe.skipIf(chromium === undefined)(
  "in headless Chromium (skipped where it is not installed: apt-get install chromium)",
  () => {
    it("runs as it is, without a bundler", async () => {
      expect(await bodyOf("page.html")).toBe("found COERCE FRA BEL 2024-05-06");
    });

    it("runs where the page's policy forbids eval and WebAssembly", async () => {
      expect(await bodyOf("strict.html")).toBe("found COERCE FRA BEL 2024-05-06");
    });
  },
);

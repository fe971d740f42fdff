// Runs every check of the repository, one after the other, and prints the sum as its last line: `N passed, N failed`.
// A tool (lint, types, build, docs) counts as one check, the test suite as many as it has tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "tidings-check-"));
const results = join(scratch, "tests.json");

const STEPS = [
  { name: "lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "types of the library", command: ["tsc", "-p", "."] },
  { name: "types of tests and command line", command: ["tsc", "-p", "test"] },
  { name: "build", command: ["tsup"] },
  { name: "docs", command: ["typedoc"] },
  {
    name: "tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${results}`],
    counts: testCounts,
  },
];

/** How many tests of the JSON report passed, failed and were skipped; a file that did not even load is one failure. */
function testCounts(status) {
  const report = JSON.parse(readFileSync(results, "utf8"));
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === "skipped" || test.status === "pending");
  for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
  const failed = report.numFailedTests + unloaded.length;
  // Vitest also fails for errors outside of any test.
  return { passed: report.numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
}

let passed = 0;
let failed = 0;
const lines = [];
for (const { name, command, counts } of STEPS) {
  console.log(`\n── ${name}: ${command[0]}`);
  const { status } = spawnSync(join(root, "node_modules/.bin", command[0]), command.slice(1), {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  let sum = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (counts) sum = counts(status);
  } catch (error) {
    console.error(`${name}: no result to count: ${error.message}`);
  }
  passed += sum.passed;
  failed += sum.failed;
  lines.push(`${sum.failed === 0 ? "passed" : "FAILED"}  ${name}${counts ? `: ${sum.passed} passed, ${sum.failed} failed` : ""}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${lines.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

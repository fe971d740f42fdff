import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { analyse, preload } from "../../../src/syntax/network/index.js";
import { openMachine } from "../../../src/syntax/network/machine.js";
import { webAssembly } from "../../../src/syntax/network/webassembly.js";
import { compileKernel } from "../../../training/build-kernel.mjs";
import { inventSentences } from "./sentences.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the WebAssembly kernel", () => {
  test("is used where it can be", () => {
    expect(preload()).toBe("simd");
  });

  test("gives the same as its twin in plain JavaScript on 200 sentences", () => {
    const sentences = inventSentences(200);
    expect(analyse(sentences, { useFallback: true })).toEqual(analyse(sentences));
  }, 120_000);

  test("is what the compiler makes of its source", async () => {
    expect(await compileKernel()).toBe(readFileSync("src/data/kernel.ts", "utf8"));
  }, 120_000);

  test("fits the 4096 bytes that every browser compiles at once on its main thread", () => {
    const [, base64 = ""] = /"([^"]+)";/.exec(readFileSync("src/data/kernel.ts", "utf8")) ?? [];
    expect(Buffer.from(base64, "base64").length).toBeLessThanOrEqual(4096);
  });
});

describe("the twin in plain JavaScript stands in", () => {
  test("where there is no WebAssembly", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(openMachine(65536, false).kind).toBe("plain");
  });

  test("where WebAssembly knows no SIMD", () => {
    vi.stubGlobal("WebAssembly", { ...webAssembly(), validate: () => false });
    expect(openMachine(65536, false).kind).toBe("plain");
  });

  test("where a content security policy forbids compiling", () => {
    class Module {
      constructor() {
        throw new Error("Refused to compile");
      }
    }
    vi.stubGlobal("WebAssembly", { ...webAssembly(), Module });
    expect(openMachine(65536, false).kind).toBe("plain");
  });
});

// Answers every line of input, a normal form as a JSON string, with its word class; for forms.py.
import { createInterface } from "node:readline";
import { loadSource } from "./load-source.mjs";

const { wordClass } = await loadSource("src/syntax/network/word-class.ts");
for await (const line of createInterface({ input: process.stdin })) console.log(wordClass(JSON.parse(line)));

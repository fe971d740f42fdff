// Memory of one text, in a process of its own:  node --expose-gc test/bench/memory.mjs STAGES SYSTEM CHARACTERS
// Prints, in MB, what the result keeps, and the highest the process stood above its state before.
import { SAMPLE_TEXT } from "../../dist/samples.js";
import { READERS } from "./readers.mjs";
import { prose } from "./texts.mjs";

const [stages, system, characters] = process.argv.slice(2);
const text = prose(Number(characters), SAMPLE_TEXT);
const read = await READERS[system](stages);

const first = read("A first sentence loads the model.");
gc();
const before = process.memoryUsage();
const result = read(text);
gc();
const after = process.memoryUsage();
const held = ({ heapUsed, external }) => heapUsed + external;
const kept = (held(after) - held(before)) / 1e6;
const peak = process.resourceUsage().maxRSS / 1e3 - before.rss / 1e6;
console.log(JSON.stringify({ kept, peak, results: [first, result].length }));

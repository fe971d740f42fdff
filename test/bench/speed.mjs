// How fast one reader is in a process of its own, where no other's objects stand in the heap; `run.mjs` starts it.
//
//     node test/bench/speed.mjs STAGES tidings|wink-nlp|compromise
import { SAMPLE_TEXT } from "../../dist/samples.js";
import { race } from "./clock.mjs";
import { READERS } from "./readers.mjs";
import { prose } from "./texts.mjs";

const [stages, system] = process.argv.slice(2);
const text = prose(200_000, SAMPLE_TEXT);
const read = await READERS[system](stages);
const { best } = race({ best: () => read(text) }, { passes: 8 });
console.log(best);

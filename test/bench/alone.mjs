// The best CPU seconds of one work in a process of its own, where no other's objects stand in the heap; `run.mjs` starts it.
//
//     node test/bench/alone.mjs BUNDLE NAME
import { race } from "./clock.mjs";
import { workOf } from "./works.mjs";

const [bundle, name] = process.argv.slice(2);
const { best } = race({ best: await workOf(name, bundle) }, { passes: 8, fill: 0.5 });
console.log(best);

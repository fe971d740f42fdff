// How the benchmarks measure: CPU time of this process, best of several passes, rivals taking turns.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** CPU seconds that this process has used. */
export function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

setFlagsFromString("--expose-gc");
const sweep = runInNewContext("gc");

/** CPU seconds of one call. */
export function timeOf(work) {
  const start = cpuSeconds();
  work();
  return cpuSeconds() - start;
}

/**
 * The best CPU seconds of each work by name. They take turns, so that a busy minute of the machine hits all of them; each
 * pass calls a quick work as often as fills `fill` seconds by the best so far, since CPU clocks tick coarsely and the first
 * calls are cold. With `swept` the heap is swept before each pass, so that none pays for the garbage of others.
 */
export function race(works, { passes = 5, fill = 0.2, swept = false } = {}) {
  const best = {};
  for (const [name, work] of Object.entries(works)) best[name] = timeOf(work);
  for (let pass = 1; pass < passes; pass++) {
    for (const [name, work] of Object.entries(works)) {
      const calls = Math.max(1, Math.ceil(fill / Math.max(best[name], 0.001)));
      if (swept) sweep();
      const seconds = timeOf(() => {
        for (let call = 0; call < calls; call++) work();
      });
      best[name] = Math.min(best[name], seconds / calls);
    }
  }
  return best;
}

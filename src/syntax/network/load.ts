import { readModel } from "./model";
import { createNetwork, type Network } from "./network";

let preferred: Network | undefined;
let plain: Network | undefined;

/** The network that the package ships, unpacked once: at the first call, at once, without file or wait. */
export function loadNetwork(): Network {
  preferred ??= createNetwork(readModel(), false);
  return preferred;
}

/** The same network on the plain JavaScript kernel. */
export function loadPlainNetwork(): Network {
  plain ??= createNetwork(readModel(), true);
  return plain;
}

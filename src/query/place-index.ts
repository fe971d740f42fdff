import { around } from "geokdbush";
import KDBush from "kdbush";
import type { AnyEvent } from "../events/index.js";
import type { Candidates } from "./candidates.js";
import type { NearCondition } from "./condition.js";
import { intersection } from "./positions.js";

/** How much farther the tree is asked than the query goes: it takes the Earth for a trifle smaller. */
const MARGIN = 1.001;

/** Of more than one event in so many nothing is gained by looking them up. */
const WORTH = 4;

/** Positions of events by where on the globe they happen. */
export class PlaceIndex {
  readonly #tree: KDBush;
  /** The position of each event in the tree. */
  readonly #positions: Uint32Array;
  readonly #total: number;

  constructor(events: readonly AnyEvent[]) {
    const positions: number[] = [];
    for (const [position, { place }] of events.entries()) if (place?.coordinates !== undefined) positions.push(position);
    this.#positions = Uint32Array.from(positions);
    this.#total = events.length;
    this.#tree = new KDBush(positions.length);
    for (const position of positions) {
      const { longitude = 0, latitude = 0 } = events[position]?.place?.coordinates ?? {};
      this.#tree.add(longitude, latitude);
    }
    this.#tree.finish();
  }

  /** The events about as near as asked, each still to be tried; nothing where they are many. */
  near({ latitude, longitude, kilometers }: NearCondition): Candidates | undefined {
    const most = Math.ceil(this.#total / WORTH);
    const found = around(this.#tree, longitude, latitude, most, kilometers * MARGIN);
    if (found.length === most) return undefined;
    const positions = Uint32Array.from(found, (item) => this.#positions[item] ?? 0).sort();
    return {
      size: positions.length,
      effort: positions.length,
      exact: false,
      list: () => positions,
      among: (others) => intersection(others, positions),
    };
  }
}

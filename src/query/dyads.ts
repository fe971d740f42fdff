import type { AnyEvent, Participant } from "../events/index.js";
import { pairsOf } from "./participants.js";

/** What participants are told apart by: their country, sector, entity of the story, or text. */
export type SideKey = "country" | "sector" | "entity" | "text";

/** How one side acts on another. */
export interface Dyad {
  /** Who acts. */
  readonly actor: string;
  /** To whom. */
  readonly recipient: string;
  /** How many events say so. */
  readonly count: number;
  /** Mean Goldstein value of the events, -10 to 10. */
  readonly goldstein: number;
  /** The first day or moment at which one of them begins; absent where none has a start. */
  readonly first?: string;
  /** The last day or moment at which one of them ends, its start where it is still open; absent where none has a time. */
  readonly last?: string;
}

/** Somebody in a network. */
export interface NetworkNode {
  /** Country, sector, entity or text of the side. */
  readonly id: string;
  /** In how many events it stands on either side of a pair. */
  readonly count: number;
}

/** How one node of a network acts on another. */
export interface NetworkEdge {
  /** Id of the node that acts. */
  readonly source: string;
  /** Id of the node that is acted on. */
  readonly target: string;
  /** How many events. */
  readonly count: number;
  /** Mean Goldstein value. */
  readonly goldstein: number;
}

/** Nodes and edges of the network that events make between those who take part. */
export interface EventNetwork {
  /** Everybody who acts on somebody or is acted on. */
  readonly nodes: readonly NetworkNode[];
  /** Who acts on whom, heaviest first: the dyads under the names that graph programs use. */
  readonly edges: readonly NetworkEdge[];
}

interface Tally {
  readonly actor: string;
  readonly recipient: string;
  count: number;
  sum: number;
  first?: string;
  last?: string;
}

/** Who does how much to whom, most first; an event counts once for each pair of sides. */
export function dyadsOf(events: Iterable<AnyEvent>, by: SideKey): Dyad[] {
  return [...talliesOf(events, by).values()]
    .map(({ sum, ...dyad }) => ({ ...dyad, goldstein: sum / dyad.count }))
    .sort((a, b) => b.count - a.count || byText(a.actor, b.actor) || byText(a.recipient, b.recipient));
}

/** The dyads as a graph. */
export function networkOf(events: Iterable<AnyEvent>, by: SideKey): EventNetwork {
  const all = [...events];
  const edges = dyadsOf(all, by).map(({ actor, recipient, count, goldstein }) => ({
    source: actor,
    target: recipient,
    count,
    goldstein,
  }));
  const counts = new Map<string, number>();
  for (const event of all) {
    const ids = new Set(sidesOf(event, by).flat());
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const nodes = Array.from(counts, ([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || byText(a.id, b.id));
  return { nodes, edges };
}

function talliesOf(events: Iterable<AnyEvent>, by: SideKey): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const event of events) {
    for (const [actor, recipient] of sidesOf(event, by)) {
      const key = JSON.stringify([actor, recipient]);
      const tally = tallies.get(key) ?? { actor, recipient, count: 0, sum: 0 };
      tallies.set(key, tally);
      tally.count++;
      tally.sum += event.codes?.goldstein ?? 0;
      stretch(tally, event);
    }
  }
  return tallies;
}

/** The pairs of sides of an event, each once, where both are known. */
function sidesOf(event: AnyEvent, by: SideKey): [actor: string, recipient: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const [actor, recipient] of pairsOf(event)) {
    const [from, to] = [sideOf(actor, by), sideOf(recipient, by)];
    if (from !== undefined && to !== undefined) pairs.set(JSON.stringify([from, to]), [from, to]);
  }
  return [...pairs.values()];
}

const sideOf = (participant: Participant, by: SideKey): string | undefined => participant[by];

function stretch(tally: Tally, { time }: AnyEvent): void {
  const start = time?.start;
  const end = time?.end ?? start;
  if (start !== undefined && (tally.first === undefined || start < tally.first)) tally.first = start;
  if (end !== undefined && (tally.last === undefined || end > tally.last)) tally.last = end;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

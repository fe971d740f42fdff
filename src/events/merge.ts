import type { AnyEvent } from "./own-event.js";
import type { Participant } from "./schema.js";

/**
 * Makes one event of several reports of one happening: same type, status and sides, and times that do not contradict.
 * The fullest report lends its fields; evidence and mentions of all are kept in text order.
 */
export function mergeEvents(events: readonly AnyEvent[]): AnyEvent[] {
  const groups = new Map<string, AnyEvent[][]>();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const same = group.find((members) => members.every((member) => timesAgree(member, event)));
    if (same === undefined || !isNamed(event)) group.push([event]);
    else same.push(event);
  }
  const merged = [...groups.values()].flat().map(mergeGroup);
  return merged.sort((a, b) => a.trigger.span.start - b.trigger.span.start);
}

function mergeGroup(group: readonly AnyEvent[]): AnyEvent {
  const [best] = [...group].sort((a, b) => b.confidence - a.confidence || a.trigger.span.start - b.trigger.span.start);
  if (best === undefined) throw new Error("a group has at least one event");
  const inOrder = [...group].sort((a, b) => a.trigger.span.start - b.trigger.span.start);
  return {
    ...best,
    evidence: inOrder.flatMap(({ evidence }) => evidence),
    mentions: inOrder.flatMap(({ mentions }) => mentions),
  };
}

function isNamed({ actors, recipients }: AnyEvent): boolean {
  return [...actors, ...recipients].some(({ country }) => country !== undefined);
}

function keyOf({ type, mode, status, actors, recipients, place }: AnyEvent): string {
  return [type, mode ?? "", status, side(actors), side(recipients), place?.country ?? ""].join("|");
}

function side(participants: readonly Participant[]): string {
  return participants
    .map(({ country, entity, text }) => country ?? entity ?? text.toLowerCase())
    .sort()
    .join(",");
}

function timesAgree(a: AnyEvent, b: AnyEvent): boolean {
  if (a.time?.basis !== "explicit" || b.time?.basis !== "explicit") return true;
  return (a.time.start ?? "") <= (b.time.end ?? "9999") && (b.time.start ?? "") <= (a.time.end ?? "9999");
}

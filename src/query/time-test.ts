import type { EventTime } from "../events/index.js";
import type { TimeCondition } from "./condition.js";
import type { EventTest } from "./event-test.js";
import { endMoment, startMoment } from "./moment.js";
import { boundsOf } from "./period.js";

/** The test that a condition on time stands for; events without a time never pass. */
export function timeTest({ kind, period }: TimeCondition): EventTest {
  const { from, to } = boundsOf(period);
  switch (kind) {
    case "during":
    case "on":
      return timed((time) => startsBy(time, to) && endsFrom(time, from));
    case "within":
      return timed((time) => startMoment(time.start) >= from && endMoment(time.end) <= to);
    case "before":
      return timed((time) => endMoment(time.end) < from);
    case "after":
      return timed((time) => startMoment(time.start) > to);
  }
}

function timed(test: (time: EventTime) => boolean): EventTest {
  return ({ time }) => time !== undefined && test(time);
}

/** Days are compared as they stand: a day that is a prefix of `to` begins with it or before. */
function startsBy({ start }: EventTime, to: string): boolean {
  if (start === undefined) return true;
  return start.length === 10 ? start <= to : startMoment(start) <= to;
}

function endsFrom({ end }: EventTime, from: string): boolean {
  if (end === null) return true;
  return end.length === 10 ? end >= from || from.startsWith(end) : endMoment(end) >= from;
}

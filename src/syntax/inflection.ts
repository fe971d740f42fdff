import type { InflectionClass } from "../data/inflection-tags";
import { lemmaRules } from "../data/lemma-rules";

interface Rules {
  readonly edits: ReadonlyMap<string, string>;
  readonly longest: number;
}

const decoded = new Map<InflectionClass, Rules>();

function rulesOf(kind: InflectionClass): Rules {
  const known = decoded.get(kind);
  if (known) return known;
  const edits = new Map<string, string>();
  let longest = 0;
  for (const group of lemmaRules[kind].split("|")) {
    const [edit = "0", ...endings] = group.split(" ");
    for (const ending of endings) {
      edits.set(ending, edit);
      if (ending.charAt(0) !== "^") longest = Math.max(longest, ending.length);
    }
  }
  const rules = { edits, longest };
  decoded.set(kind, rules);
  return rules;
}

function apply(form: string, edit: string): string {
  const digits = edit.charCodeAt(1) >= 48 && edit.charCodeAt(1) <= 57 ? 2 : 1;
  const cut = Number(edit.slice(0, digits));
  return cut >= form.length && edit.length === digits ? form : form.slice(0, form.length - cut) + edit.slice(digits);
}

/**
 * The base form of an inflected form in lower case: the whole word where it is listed, else the longest ending.
 *
 * @example
 * baseForm("rebuilt", "past"); //=> "rebuild"
 */
export function baseForm(form: string, kind: InflectionClass): string {
  const { edits, longest } = rulesOf(kind);
  const tail = form.slice(form.lastIndexOf("-") + 1);
  const whole = edits.get(`^${form}`) ?? edits.get(`^${tail}`);
  if (whole !== undefined) return apply(form, whole);
  for (let length = Math.min(longest, tail.length); length >= 0; length -= 1) {
    const edit = edits.get(tail.slice(tail.length - length));
    if (edit !== undefined) return apply(form, edit);
  }
  return form;
}

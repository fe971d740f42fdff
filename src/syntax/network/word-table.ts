import { rowsOf } from "./forms.js";
import { FORMS, type Layout, NEW_FORMS } from "./layout.js";
import type { Machine } from "./machine.js";
import type { Model } from "./model.js";
import { numberAt, scaleOf } from "./packed.js";

/** The factor by which embeddings become int16. */
export function embeddingScale(model: Model): number {
  return 32767 / model.embeddingLimit;
}

/** Gives each word form the address of its row of first-layer gate inputs. */
export interface WordTable {
  /** The addresses of the rows of a batch's words, in their order. */
  locate(words: readonly string[]): readonly number[];
}

/**
 * A table of the first layer's inputs by word form. A row is worked out from its form alone; when the table is full it is
 * emptied. What it holds changes no result.
 */
export function createWordTable(model: Model, layout: Layout, machine: Machine): WordTable {
  const { kernel, buffer } = machine;
  const int16 = new Int16Array(buffer);
  const input = layout.firstInput;
  const rowBytes = input.columns * 4;
  const places = new Map<string, number>();
  const scale = embeddingScale(model);
  const hashed = model.hashRows.map((_, table) => model.matrix(`embed.hashed.${table}`));
  const tables = [model.matrix("embed.word"), ...hashed, model.matrix("embed.class")];

  function writeInput(form: string, at: number): void {
    let to = at >> 1;
    rowsOf(form, model.vocabulary, model.hashRows).forEach((row, index) => {
      const table = tables[index];
      if (!table) return;
      const factor = scaleOf(table, row) * scale;
      const begin = row * table.columns;
      for (let k = begin; k < begin + table.columns; k++) {
        int16[to++] = Math.round(numberAt(table, k) * factor);
      }
    });
  }

  function add(forms: readonly (readonly [key: string, form: string])[]): void {
    for (let from = 0; from < forms.length; from += NEW_FORMS) {
      const some = forms.slice(from, from + NEW_FORMS);
      some.forEach(([, form], index) => {
        writeInput(form, layout.formInputs + index * input.inner * 2);
      });
      kernel.project(
        layout.formInputs,
        input.inner * 2,
        input.weights,
        input.scales,
        input.biases,
        layout.forms + places.size * rowBytes,
        rowBytes,
        some.length,
        input.inner,
        input.columns,
        0,
      );
      for (const [key] of some) places.set(detached(key), layout.forms + places.size * rowBytes);
    }
  }

  /** The form itself; of one so long that it must not be kept its rows, which are all that counts, in a text as long. */
  function keyOf(form: string): string {
    if (form.length <= LONGEST_KEY) return form;
    return rowsOf(form, model.vocabulary, model.hashRows)
      .join(" ")
      .padEnd(LONGEST_KEY + 1);
  }

  return {
    locate(words) {
      const keys = words.map(keyOf);
      const missing = new Map<string, string>();
      const note = (): void => {
        keys.forEach((key, index) => {
          if (!places.has(key)) missing.set(key, words[index] ?? "");
        });
      };
      note();
      if (places.size + missing.size > FORMS) {
        places.clear();
        note();
      }
      if (missing.size > 0) add([...missing]);
      return keys.map((key) => places.get(key) ?? 0);
    },
  };
}

/** Characters of the longest form that is kept. */
const LONGEST_KEY = 64;

/** The same text, but no slice of a longer one that it would keep in memory (engines share slices of 13 units or more). */
function detached(form: string): string {
  return form.length < 13 ? form : ` ${form}`.slice(1);
}

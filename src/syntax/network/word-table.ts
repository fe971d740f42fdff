import { rowsOf } from "./forms";
import { FORMS, type Layout, NEW_FORMS } from "./layout";
import type { Machine } from "./machine";
import type { Matrix, Model } from "./model";

/** The embeddings of a model: of words, then of the hashed affixes and shapes. */
export interface Embeddings {
  readonly tables: readonly Matrix[];
  /** The factor by which embeddings become int16. */
  readonly scale: number;
}

/** Unpacks the embeddings. */
export function readEmbeddings(model: Model): Embeddings {
  const tables = [
    model.matrix("embed.word"),
    ...model.hashRows.map((_, table) => model.matrix(`embed.hashed.${table}`)),
  ];
  let greatest = 0;
  for (const { scales } of tables) for (const scale of scales) greatest = Math.max(greatest, scale);
  // A number of a packed matrix is at most 32 in size.
  return { tables, scale: 32767 / (32 * greatest) };
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
export function createWordTable(
  model: Model,
  embeddings: Embeddings,
  layout: Layout,
  machine: Machine,
): WordTable {
  const { kernel, buffer } = machine;
  const int16 = new Int16Array(buffer);
  const input = layout.firstInput;
  const rowBytes = input.columns * 4;
  const places = new Map<string, number>();

  function writeInput(form: string, at: number): void {
    let to = at >> 1;
    rowsOf(form, model.vocabulary, model.hashRows).forEach((row, index) => {
      const table = embeddings.tables[index];
      if (!table) return;
      const factor = (table.scales[row] ?? 0) * embeddings.scale;
      const begin = row * table.columns;
      for (let k = begin; k < begin + table.columns; k++) {
        int16[to++] = Math.round((table.values[k] ?? 0) * factor);
      }
    });
  }

  function add(forms: readonly string[]): void {
    for (let from = 0; from < forms.length; from += NEW_FORMS) {
      const some = forms.slice(from, from + NEW_FORMS);
      some.forEach((form, index) => writeInput(form, layout.formInputs + index * input.inner * 2));
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
      for (const form of some) places.set(detached(form), layout.forms + places.size * rowBytes);
    }
  }

  return {
    locate(words) {
      let missing = new Set(words.filter((word) => !places.has(word)));
      if (places.size + missing.size > FORMS) {
        places.clear();
        missing = new Set(words);
      }
      if (missing.size > 0) add([...missing]);
      return words.map((word) => places.get(word) ?? 0);
    },
  };
}

/** The same text, but no slice of a longer one that it would keep in memory (engines share slices of 13 units or more). */
function detached(form: string): string {
  return form.length < 13 ? form : ` ${form}`.slice(1);
}

import { describe, expect, test } from "vitest";
import { hashedKeys, normalForm, rowsOf, shapeOf } from "../../../src/syntax/network/forms.js";
import { readModel } from "../../../src/syntax/network/model.js";
import { reference } from "./reference.js";

describe("forms", () => {
  const model = readModel();

  test.each(reference.forms.map((form) => [form.form, form] as const))("%j is read as in training", (form, expected) => {
    expect({
      form,
      normal: normalForm(form),
      shape: shapeOf(form),
      keys: hashedKeys(form),
      rows: rowsOf(form, model.vocabulary, model.hashRows),
    }).toEqual(expected);
  });

  test.each([
    ["Reuters", "reuters", "Xxx"],
    ["2,300", "0,000", "d,dd"],
    ["O’Brien", "o'brien", "X'Xxx"],
    ["", "", ""],
  ])("%j: normal form %j, shape %j", (form, normal, shape) => {
    expect([normalForm(form), shapeOf(form)]).toEqual([normal, shape]);
  });
});

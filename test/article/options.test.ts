import { describe, expect, test } from "vitest";
import { ArticleSchema, parseArticle } from "../../src/article/index.js";
import { TidingsError } from "../../src/text/index.js";
import { BODY } from "./blocks-of.js";

const TEXT = `Published: 3 May 2019 | Updated: 4 May 2019\n\nPort stays shut\n\nBy Ann Lee\n\nADEN, Yemen (AP) — ${BODY}`;

function errorOf(run: () => unknown): TidingsError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof TidingsError) return error;
    throw error;
  }
  return undefined;
}

describe("what the caller knows wins", () => {
  test("over each thing the text says", () => {
    const known = {
      published: "1998-02-19T08:02:00",
      modified: "1998-02-20",
      title: "The wreck of Aden",
      url: "https://example.org/wreck",
      source: "The Coast Times",
      language: "en-GB",
      byline: "Bo Chen",
      section: "World",
    };
    expect(parseArticle(TEXT, known)).toMatchObject(known);
  });

  test("and the text speaks where the caller is silent", () => {
    expect(parseArticle(TEXT)).toMatchObject({
      language: "en",
      published: "2019-05-03",
      modified: "2019-05-04",
      title: "Port stays shut",
      byline: "Ann Lee",
      dateline: "ADEN, Yemen (AP) —",
      source: "AP",
    });
  });

  test("an option that is undefined is an option left out", () => {
    expect(parseArticle(TEXT, { published: undefined, title: undefined })).toEqual(parseArticle(TEXT));
  });

  test("absent is absent", () => {
    expect(Object.keys(parseArticle(BODY)).sort()).toEqual(["blocks", "id", "language", "text"]);
  });

  test.each(["1998-02-19T08:02:00", "1990-08-15T13:37", "2021-04-23", "2021-04-23T08:02:00Z", "2021-04-23T08:02:00.123+02:00"])(
    "%s is kept as given",
    (published) => {
      expect(parseArticle(BODY, { published }).published).toBe(published);
    },
  );

  test("the id hangs on text, date and address", () => {
    const ids = [
      parseArticle(BODY),
      parseArticle(`${BODY} `),
      parseArticle(BODY, { published: "2021-04-23" }),
      parseArticle(BODY, { url: "https://example.org" }),
    ];
    expect(new Set(ids.map((article) => article.id)).size).toBe(4);
    expect(parseArticle(BODY, { title: "Port" }).id).toBe(parseArticle(BODY).id);
  });

  test("the result fits its schema", () => {
    expect(ArticleSchema.parse(parseArticle(TEXT))).toEqual(parseArticle(TEXT));
  });
});

describe("what cannot be meant throws", () => {
  test.each([
    ["2021-02-30", "INVALID_DATE"],
    ["2021-13-01", "INVALID_DATE"],
    ["yesterday", "INVALID_DATE"],
    ["", "INVALID_DATE"],
    ["April 23, 2021", "INVALID_DATE"],
    [20210423, "INVALID_OPTION"],
    [null, "INVALID_OPTION"],
    [new Date(0), "INVALID_OPTION"],
  ])("published: %s", (published, code) => {
    for (const name of ["published", "modified"]) {
      const error = errorOf(() => parseArticle(BODY, outside({ [name]: published })));
      expect(error?.code).toBe(code);
      expect(error?.message).toMatch(new RegExp(`^${name} should be .*found `));
    }
  });

  test.each([
    ["title", 7, "title should be a string, found a number."],
    ["url", {}, "url should be a string, found an object."],
    ["source", "", "source is empty. Leave the option out where there is nothing to say."],
    ["language", "English!", 'language should be a BCP 47 tag such as "en" or "en-GB", found "English!".'],
    [
      "publised",
      "2021-04-23",
      'parseArticle has no option "publised". It takes published, modified, title, url, source, language, byline, section.',
    ],
  ])("%s: %s", (name, value, message) => {
    expect(errorOf(() => parseArticle(BODY, outside({ [name]: value })))).toMatchObject({ code: "INVALID_OPTION", message });
  });

  test.each([[undefined], [null], [7], [["a"]], [{ text: BODY }]])("text: %s", (text) => {
    const error = errorOf(() => Reflect.apply(parseArticle, undefined, [text]));
    expect(error?.code).toBe("INVALID_INPUT");
    expect(error?.message).toContain("as a string, found ");
  });

  test.each([[null], ["2021-04-23"], [[]]])("options: %s", (options) => {
    expect(errorOf(() => Reflect.apply(parseArticle, undefined, [BODY, options]))?.code).toBe("INVALID_OPTION");
  });
});

/** Options from outside the compiler's sight. */
function outside(options: Record<string, unknown>): object {
  return options;
}

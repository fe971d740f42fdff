import ts from "typescript";
import { expect } from "vitest";

/** A piece of code that shows how something is used, in a comment of the source or on a page of the docs. */
export interface Example {
  /** Where it stands: `"src/query/query.ts:15"`. */
  readonly place: string;
  /** TypeScript; a statement followed by `// => value`, on its line or the next, says what it gives. */
  readonly code: string;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Every `@example` of the doc comments in a source file, fenced or not. */
export function examplesInSource(file: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const plain = comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^[ \t]*\* ?/gm, "");
    return [...plain.matchAll(/@example\b([\s\S]*?)(?=\n@\w|$(?![\s\S]))/g)].map((example) => {
      const [, body = ""] = example;
      return {
        place: `${file}:${lineAt(text, index) + lineAt(plain, example.index) - 1}`,
        code: /```ts\n([\s\S]*?)```/.exec(body)?.[1] ?? body,
      };
    });
  });
}

/** Every block of TypeScript on a page of the docs. */
export function examplesInMarkdown(file: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(({ 1: code = "", index }) => ({
    place: `${file}:${lineAt(text, index)}`,
    code,
  }));
}

/** The exports that an example may use, by the specifier it imports them from; `scope` needs no import. */
export interface Surroundings {
  readonly modules: { readonly [specifier: string]: { readonly [name: string]: unknown } };
  readonly scope?: { readonly [name: string]: unknown };
}

/** Runs an example and compares each value it promises; gives back how many that were. */
export async function runExample({ code }: Example, { modules, scope = {} }: Surroundings): Promise<number> {
  let count = 0;
  const check = (found: unknown, expected: unknown, line: string): void => {
    count++;
    expect(found, line).toStrictEqual(expected);
  };
  const script = ts.transpile(checking(code), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default");
  const run: unknown = new Function(
    "$modules",
    "$scope",
    "$check",
    `const { ${names.join(", ")} } = $scope; return (async () => { ${script}\n })();`,
  );
  if (typeof run !== "function") throw new Error("no function");
  await run(modules, scope, check);
  return count;
}

/** The code with imports taken from `$modules` and each promised value handed to `$check`. */
function checking(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return file.statements.map((statement) => checkingStatement(statement, code)).join("\n");
}

function checkingStatement(statement: ts.Statement, code: string): string {
  const text = code.slice(statement.getStart(), statement.end);
  if (ts.isImportDeclaration(statement)) return importing(statement);
  const promised = promiseAfter(statement, code);
  if (promised === undefined) return text;
  const check = (value: string): string => `$check(${value}, (${promised}), ${JSON.stringify(`${text} // => ${promised}`)});`;
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const [logged] =
      ts.isCallExpression(expression) && expression.expression.getText() === "console.log" ? expression.arguments : [];
    return check(`(${(logged ?? expression).getText()})`);
  }
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declared === undefined || !ts.isIdentifier(declared.name))
    throw new Error(`"${text}" has no value to compare with ${promised}`);
  return `${text}\n${check(declared.name.text)}`;
}

function importing({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings;
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error("examples import names in braces");
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text));
  return names.length === 0 ? "" : `const { ${names.join(", ")} } = $modules[${moduleSpecifier.getText()}];`;
}

/** The value behind `// =>` after a statement, over as many comment lines as it takes. */
function promiseAfter(statement: ts.Statement, code: string): string | undefined {
  const match = /^[ \t]*(?:\r?\n[ \t]*)?\/\/ ?=> ?(.*(?:\r?\n[ \t]*\/\/(?! ?=>).*)*)/.exec(code.slice(statement.end));
  return match?.[1]?.replace(/\r?\n[ \t]*\/\//g, "\n").trim();
}

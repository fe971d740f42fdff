import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** One import or re-export of a file of `src/`. */
export interface Import {
  /** The file that imports, from `src/`: `"story/annotate.ts"`. */
  readonly from: string;
  /** The file it imports, from `src/`, or the name of a package. */
  readonly to: string;
  /** Whether `to` is a package and no file. */
  readonly external: boolean;
  /** Whether something is left of it when types are gone. */
  readonly value: boolean;
}

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** AssemblyScript: another language in `.ts` files. */
const NO_TYPESCRIPT = /^syntax\/network\/assembly\//;

/** Every TypeScript file of `src/`, from `src/`, in the order of the alphabet. */
export const sourceFiles: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split("\\").join("/"))
  .filter((file) => file.endsWith(".ts") && !NO_TYPESCRIPT.test(file))
  .sort();

/** The text of a file of `src/`. */
export const sourceOf = (file: string): string => readFileSync(join(SRC, file), "utf8");

/** Every import of a file of `src/`, those of types and the dynamic ones too. */
export function importsOf(from: string, text: string = sourceOf(from)): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, value: boolean): void => {
    const external = !specifier.startsWith(".");
    const to = external ? specifier : posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
    found.push({ from, to, external, value });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isValueImport(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isValueExport(node));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) add(specifier.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ES2022));
  return found;
}

function isValueImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return true;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some((element) => !element.isTypeOnly);
}

function isValueExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return false;
  return (
    exportClause === undefined ||
    ts.isNamespaceExport(exportClause) ||
    exportClause.elements.some((element) => !element.isTypeOnly)
  );
}

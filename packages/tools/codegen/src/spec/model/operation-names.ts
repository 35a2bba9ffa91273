import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { type JsonObject, stringOr } from "../../json/json.ts";
import type { HttpMethod } from "../../model.ts";
import { RUNTIME_IMPORTS, RUNTIME_VALUES } from "../../runtime-values.ts";
import { vendorNames } from "../../vendor-names.ts";
import { distinguishNames } from "./distinguish-names.ts";

/** What an operation's name is derived from. */
export interface NamedOperation {
  readonly pointer: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly operation: JsonObject;
}

const IDENTIFIER = /^[a-z][A-Za-z0-9]*$/;

/** Words that cannot name a function or a variable. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval " +
    "export extends false finally for function if implements import in instanceof interface let new " +
    "null package private protected public return static super switch this throw true try typeof var " +
    "void while with yield undefined then constructor prototype"
  ).split(" "),
);

/** Names that no operation takes: words, and what every package exports besides its operations. */
const TAKEN: ReadonlySet<string> = new Set([
  ...RESERVED_WORDS,
  ...RUNTIME_IMPORTS,
  ...RUNTIME_VALUES,
  ...["components", "operations", "paths", "webhooks", "withAuth"],
]);

/**
 * Names every operation: `x-operation-name`, else the operationId in camelCase, else method and
 * path. Names that collide only after cleaning get method and path appended, and a hash of the two if
 * they still collide, so that they do not depend on the order of the document. A name given twice by
 * hand is an error.
 */
export function nameOperations(
  vendor: string,
  operations: readonly NamedOperation[],
): { names: ReadonlyMap<string, string>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const file = `specs/${vendor}`;
  const given = new Map<string, string>();
  const isTaken = (name: string) =>
    TAKEN.has(name) || name === `create${vendorNames(vendor).pascal}Client`;
  const reportDuplicate = (name: string, pointer: string, earlier: string) => {
    const message = `"${name}" is also the name of ${earlier}.`;
    diagnostics.push(diagnostic("OPERATION_NAME_DUPLICATE", { vendor, file, pointer }, message));
  };
  const wanted = operations.map((named) => {
    const { operation, pointer } = named;
    const chosen = stringOr(operation["x-operation-name"]);
    const raw = chosen ?? stringOr(operation["operationId"]);
    if (chosen !== undefined && (!IDENTIFIER.test(chosen) || isTaken(chosen))) {
      diagnostics.push(
        diagnostic(
          "OPERATION_NAME_INVALID",
          { vendor, file, pointer },
          `"${chosen}" cannot be used.`,
        ),
      );
    }
    const earlier = raw === undefined ? undefined : given.get(raw);
    if (raw !== undefined && earlier !== undefined) reportDuplicate(raw, pointer, earlier);
    if (raw !== undefined) given.set(raw, pointer);
    return { ...named, chosen, name: chosen ?? cleanName(raw ?? pathName(named)) };
  });
  const users = Map.groupBy(wanted, ({ name }) => name.toLowerCase());
  const spelled = new Map<string, string>();
  for (const { chosen, name, ...named } of wanted) {
    const clash = (users.get(name.toLowerCase())?.length ?? 0) > 1;
    const isFree = chosen !== undefined || !(clash || isTaken(name));
    spelled.set(callOf(named), isFree ? name : name + pascalCase(pathName(named)));
  }
  const kept = wanted.filter(({ chosen }) => chosen !== undefined).map(callOf);
  // Two paths may be equal once cleaned, such as /a-b and /a/b.
  const unique = distinguishNames(spelled, new Set(kept));
  const names = new Map(wanted.map((named) => [named.pointer, unique.get(callOf(named)) ?? ""]));
  return { names, diagnostics };
}

function callOf({ method, path }: Pick<NamedOperation, "method" | "path">): string {
  return `${method} ${path}`;
}

function pathName({ method, path }: Pick<NamedOperation, "method" | "path">): string {
  return `${method} ${path.replaceAll("{", "by ")}`;
}

function cleanName(raw: string): string {
  const pascal = pascalCase(raw);
  const name = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return IDENTIFIER.test(name) ? name : `operation${pascal}`;
}

/** Converts text to PascalCase: keeps ASCII letters and digits, and capitalizes each word. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

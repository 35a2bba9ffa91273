import { sha256 } from "../../json/sha256.ts";
import { RUNTIME_IMPORTS, RUNTIME_VALUES, TEST_DOUBLES_IMPORTS } from "../../runtime-values.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";

/** Global types that generated code or its reader relies on: no schema may shadow them. */
const GLOBALS: ReadonlySet<string> = new Set(
  (
    "Array ArrayBuffer BigInt Blob Boolean Date Error File FormData Function Headers Map Number Object " +
    "Omit Partial Pick Promise Readonly ReadonlyArray ReadableStream Record RegExp Request RequestInit " +
    "Required Response Set String Symbol URL URLSearchParams Uint8Array"
  ).split(" "),
);

/** Names that stand in generated files, or are exported from them, and come from the runtime or the doubles. */
const IMPORTED: ReadonlySet<string> = new Set([
  ...RUNTIME_IMPORTS,
  ...RUNTIME_VALUES,
  ...TEST_DOUBLES_IMPORTS.map((name) => name.replace("type ", "")),
]);

/** Hands out type names: each at most once, the same ones whatever the order of the document. */
export interface TypeNames {
  /** The type name of a component schema. */
  readonly ofSchema: (name: string) => string;
  /** A free type name for something of an operation: the wanted one, or one close to it. */
  readonly claim: (wanted: string) => string;
}

/**
 * Gives every component schema an identifier: its own name where that is one, otherwise cleaned.
 * A name that only collides after cleaning gets a suffix from its own text; one that would shadow a
 * global gets the vendor's prefix.
 */
export function assignTypeNames(schemaNames: readonly string[], vendorPascal: string): TypeNames {
  const bySchema = new Map<string, string>();
  // What client.ts exports.
  const own = ["Client", "ClientOptions", "Auth", "Server"].map((name) => vendorPascal + name);
  const taken = new Set<string>(own);
  const sorted = [...schemaNames].sort();
  const claim = (text: string): string => {
    const wanted = startsName(text) ? text : `Type${text}`;
    const free = [wanted, `${wanted}Type`, `${vendorPascal}${wanted}`].find(isFree);
    let name = free ?? wanted;
    for (let count = 2; !isFree(name); count += 1) name = `${wanted}${count}`;
    taken.add(name);
    return name;
  };
  const isFree = (name: string) => !taken.has(name) && !GLOBALS.has(name) && !IMPORTED.has(name);

  // Names that need no cleaning come first, so that cleaning another never displaces them.
  const exact = sorted.filter((name) => cleanTypeName(name) === name);
  const cleaned = sorted.filter((name) => cleanTypeName(name) !== name);
  for (const name of [...exact, ...cleaned]) {
    const clean = cleanTypeName(name);
    const usable = GLOBALS.has(clean) || IMPORTED.has(clean) ? `${vendorPascal}${clean}` : clean;
    const unique = taken.has(usable) ? `${usable}${sha256(name).slice(0, 6)}` : usable;
    taken.add(unique);
    bySchema.set(name, unique);
  }
  return { ofSchema: (name) => bySchema.get(name) ?? cleanTypeName(name), claim };
}

/** A name of a header or a webhook may start with a digit, where an identifier cannot. */
function startsName(text: string): boolean {
  return /^[A-Za-z]/.test(text);
}

function cleanTypeName(name: string): string {
  const pascal = /^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name);
  return startsName(pascal) ? pascal : `Schema${pascal || sha256(name).slice(0, 6)}`;
}

import { sha256 } from "../../json/sha256.ts";
import {
  RUNTIME_IMPORTS,
  RUNTIME_TYPES,
  RUNTIME_VALUES,
  TEST_DOUBLES_IMPORTS,
} from "../../runtime-values.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";

/** Global types that generated code or its users rely on: no schema may shadow them. */
const GLOBALS: ReadonlySet<string> = new Set(
  (
    "Array ArrayBuffer BigInt Blob Boolean Date Error Exclude File FormData Function Headers Map " +
    "Number Object Omit Partial Pick Promise Readonly ReadonlyArray ReadableStream Record RegExp Request RequestInit " +
    "Required Response Set String Symbol URL URLSearchParams Uint8Array"
  ).split(" "),
);

/** Names that generated files import or re-export from the runtime or the test doubles. */
const IMPORTED: ReadonlySet<string> = new Set([
  ...RUNTIME_IMPORTS,
  ...RUNTIME_TYPES,
  ...RUNTIME_VALUES,
  ...TEST_DOUBLES_IMPORTS.map((name) => name.replace("type ", "")),
]);

/** Assigns type names: each at most once, and independent of the order of the document. */
export interface TypeNames {
  /** The type name of a component schema. */
  readonly ofSchema: (name: string) => string;
  /** Claims a type name for a part of an operation: the wanted one, or a similar free one. */
  readonly claim: (wanted: string) => string;
}

/**
 * Gives every component schema an identifier: its own name if that is one, otherwise a cleaned one.
 * A name that collides only after cleaning gets a suffix from its own text; one that would shadow a
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

  // Names that need no cleaning come first, so that a cleaned name never takes one of them.
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

/** Whether text can start an identifier: names of headers and webhooks may start with a digit. */
function startsName(text: string): boolean {
  return /^[A-Za-z]/.test(text);
}

function cleanTypeName(name: string): string {
  const pascal = /^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name);
  return startsName(pascal) ? pascal : `Schema${pascal || sha256(name).slice(0, 6)}`;
}

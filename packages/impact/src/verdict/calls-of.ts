import ts from "typescript";
import type { VersionedChange } from "../history/recorded-change.ts";
import type { Use } from "../uses/use.ts";
import type { Vendor } from "./vendor.ts";

/** Where an operation is called, or its function handed on: by name or by path. */
export function callsOf(
  { operation, name }: Pick<VersionedChange, "operation" | "name">,
  { uses, exports, folder }: Vendor,
): readonly ts.Node[] {
  if (operation === null) return [];
  const declarations = exports.get(name ?? "")?.declarations ?? [];
  const byName = declarations.flatMap((declaration) =>
    uses
      .of(declaration)
      .filter(isHandedOn)
      .map(({ node }) => node),
  );
  const byPath = uses.pathCalls
    .filter((call) => call.folder === folder && call.operation === operation)
    .map(({ node }) => node);
  return [...new Set([...byName, ...byPath])];
}

/** A function is named, or read from a namespace: by a key, or in a pattern. */
function isHandedOn({ kind }: Use): boolean {
  return kind === "name" || kind === "read";
}

/** Whether a project calls nothing of a vendor, and so can only be touched through its types. */
export function callsNothing({ uses, exports, folder }: Vendor): boolean {
  if (uses.pathCalls.some((call) => call.folder === folder)) return false;
  const operations = [...exports.values()].filter(({ name }) => !/^create\w+Client$/.test(name));
  return operations
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((one) => isCallable(one) && one.getSourceFile().fileName.startsWith(`${folder}/`))
    .every((declaration) => !uses.of(declaration).some(isHandedOn));
}

/** Whether a declaration is that of an operation's function, paginated ones included. */
export function isCallable(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node);
}

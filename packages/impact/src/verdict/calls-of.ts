import ts from "typescript";
import type { VersionedChange } from "../history/recorded-change.ts";
import type { Use } from "../uses/use.ts";
import type { Vendor } from "./vendor.ts";

/** Where an operation is called, by name or by path, or its function is passed on. */
export function callsOf(
  { operation, name }: Pick<VersionedChange, "operation" | "name">,
  { uses, exports, folder }: Vendor,
): readonly ts.Node[] {
  if (operation === null) return [];
  const declarations = exports.get(name ?? "")?.declarations ?? [];
  const byName = declarations.flatMap((declaration) =>
    uses
      .of(declaration)
      .filter(isReferenced)
      .map(({ node }) => node),
  );
  const byPath = uses.pathCalls
    .filter((call) => call.folder === folder && call.operation === operation)
    .map(({ node }) => node);
  return [...new Set([...byName, ...byPath])];
}

/** Whether a function is named, or read from a namespace: by a key, or in a pattern. */
function isReferenced({ kind }: Use): boolean {
  return kind === "name" || kind === "read";
}

/** Whether a project calls no operation of a vendor, so that only its types can be concerned. */
export function callsNothing({ uses, exports, folder }: Vendor): boolean {
  if (uses.pathCalls.some((call) => call.folder === folder)) return false;
  const operations = [...exports.values()].filter(({ name }) => !/^create\w*Client$/.test(name));
  return operations
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((one) => isCallable(one) && one.getSourceFile().fileName.startsWith(`${folder}/`))
    .every((declaration) => !uses.of(declaration).some(isReferenced));
}

/** Whether a declaration is an operation: its function, paginated or not, or its member of `paths`. */
export function isCallable(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || isInPaths(node);
}

function isInPaths(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node)) return false;
  const around = node.parent.parent?.parent;
  return around && ts.isInterfaceDeclaration(around) && around.name.text === "paths";
}

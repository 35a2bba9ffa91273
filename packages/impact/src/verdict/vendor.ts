import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import { type ContractMap, createContractMap } from "../contract/contract-map.ts";
import { type JsonObject, objectOr } from "../contract/json.ts";
import { mapOperation, pointerOfOperation } from "../contract/map-operation.ts";
import { mapPathOperation } from "../contract/map-path-operation.ts";
import { type PackageExports, readExports } from "../contract/package-exports.ts";
import { splitPointer } from "../contract/pointer.ts";
import type { VersionedChange } from "../history/recorded-change.ts";
import { ImpactError } from "../impact-error.ts";
import type { InstalledPackage } from "../packages/installed-package.ts";
import type { Uses } from "../uses/use.ts";

/** The installed package of a vendor as a program sees it, mapped to its contract. */
export interface Vendor {
  readonly folder: string;
  readonly checker: ts.TypeChecker;
  readonly uses: Uses;
  readonly exports: PackageExports;
  readonly map: ContractMap;
}

/** A program and the uses in it. */
export interface ReadProgram {
  readonly program: ts.Program;
  readonly uses: Uses;
}

/**
 * Maps the types of an installed package to its contract, for the parts that the changes concern.
 * @throws ImpactError if the contract cannot be read
 */
export function openVendor(
  installed: InstalledPackage,
  { program, uses }: ReadProgram,
  changes: readonly VersionedChange[],
): Vendor {
  const checker = program.getTypeChecker();
  const { manifest, folder } = installed;
  const exports = readExports(program, installed);
  const paths = readExports(program, installed, "./openapi-fetch").get("paths");
  const document = readContract(folder, manifest.name);
  const map = createContractMap(document, folder, checker);
  for (const name of new Set(changes.flatMap(({ operation }) => operation ?? []))) {
    const change = changes.find(({ operation }) => operation === name);
    const symbol = exports.get(change?.name ?? "");
    const pointer = pointerOfOperation(name);
    if (symbol) mapOperation({ symbol, pointer }, document, checker, map);
    if (!paths) continue;
    mapPathOperation(checker.getDeclaredTypeOfSymbol(paths), pointer, document, checker, map);
  }
  // A schema that no operation uses has a type too.
  for (const { before, pointer } of changes) {
    const [top, kind, name] = splitPointer(before ?? pointer);
    if (top !== "components" || kind !== "schemas" || name === undefined) continue;
    const schemaPointer = (before ?? pointer).split("/").slice(0, 4).join("/");
    const symbol = exports.get(name);
    if (!symbol) continue;
    map.set(schemaPointer, symbol.declarations ?? []);
    map.walk([checker.getDeclaredTypeOfSymbol(symbol)], schemaPointer, symbol.declarations ?? []);
  }
  return { folder, checker, uses, exports, map };
}

function readContract(folder: string, name: string): JsonObject {
  try {
    return objectOr(JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")));
  } catch {
    throw new ImpactError(`The installed ${name} has no readable openapi.json: reinstall it.`);
  }
}

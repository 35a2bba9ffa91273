import {
  type Contract,
  createTypeWriter,
  valueLists,
  writeOperations,
} from "@org/codegen/contract";
import { exportedTypes } from "../exported-types.ts";
import { labelOf } from "./operations/operation-sides.ts";

/** The names of the types that a package exports for schemas and operations. */
export interface ExportedNames {
  /** By the operation's label. */
  readonly ofOperation: ReadonlyMap<string, readonly string[]>;
  readonly all: ReadonlySet<string>;
  /** Of lists of values, each with the JSON Pointer of its list. */
  readonly lists: ReadonlyMap<string, string>;
}

/** Asks the emitter for the names of a contract's types. */
export function exportedNames({ model }: Contract): ExportedNames {
  const writer = createTypeWriter(model);
  const schemas = [...model.schemas.keys()].flatMap((name) => [
    writer.nameOf(name, "response"),
    writer.nameOf(name, "request"),
  ]);
  const ofOperation = new Map(
    writeOperations(model, writer).emitted.map(({ operation, types }) => [
      labelOf(operation),
      exportedTypes(types.declarations),
    ]),
  );
  const lists = valueLists(model, writer.names).map(
    ({ name, pointer }) => [name, pointer] as const,
  );
  return {
    ofOperation,
    all: new Set([...schemas, ...[...ofOperation.values()].flat()]),
    lists: new Map(lists),
  };
}

import { type Contract, createTypeWriter, writeOperations } from "@org/codegen/contract";
import { exportedTypes } from "../exported-types.ts";
import { labelOf } from "./operations/operation-sides.ts";

/** The names of the types that a package exports for schemas and operations. */
export interface ExportedNames {
  /** By the operation's label. */
  readonly ofOperation: ReadonlyMap<string, readonly string[]>;
  readonly all: ReadonlySet<string>;
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
  return { ofOperation, all: new Set([...schemas, ...[...ofOperation.values()].flat()]) };
}

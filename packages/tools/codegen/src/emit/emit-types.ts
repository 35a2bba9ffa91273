import type { ApiModel, Contract, FileTree, OperationModel, Schema } from "../model.ts";
import type { Direction } from "../schema-direction.ts";
import { emitClient } from "./client/client.ts";
import { emitIndex } from "./entries/index-file.ts";
import { emitOpenapiFetch } from "./entries/openapi-fetch-file.ts";
import { emitValues } from "./entries/values-file.ts";
import { emitMetadata } from "./metadata/metadata-file.ts";
import { type MetadataNames, nameMetadata } from "./metadata/metadata-names.ts";
import { type EmittedOperation, writeOperations } from "./operations/emitted-operation.ts";
import { emitOperations } from "./operations/operations.ts";
import { emitWebhooks } from "./operations/webhooks.ts";
import { schemaType } from "./schemas/schema-type.ts";
import { emitSchemas } from "./schemas/schemas.ts";
import type { Audience } from "./schemas/type-context.ts";
import { createTypeWriter, type TypeWriter } from "./schemas/type-writer.ts";
import { emitOpenapiTypes } from "./types.ts";

/** A contract with the types of the package that is generated from it. */
export interface TypedContract {
  readonly contract: Contract;
  readonly writer: TypeWriter;
  /** By `POST /v1/products`. */
  readonly operations: ReadonlyMap<string, EmittedOperation>;
  /** The package's sources by their name in `src/generated`. */
  readonly files: FileTree;
}

/** What identifies an operation in every version of a contract, such as `POST /v1/products`. */
export function operationKey({ method, path }: Pick<OperationModel, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/**
 * Emits the types of a contract with the generator's own emitters: without those by path, if
 * openapi-typescript cannot write them.
 */
export function emitTypes(contract: Contract, audience?: Audience): TypedContract {
  const { model } = contract;
  const writer = createTypeWriter(model, audience);
  const schemas = emitSchemas(model, writer);
  const written = writeOperations(model, writer);
  const metadataName = nameMetadata(model.operations);
  const values = emitValues(model, writer.names);
  const webhooks = emitWebhooks(model, writer);
  return {
    contract,
    writer,
    operations: new Map(written.emitted.map((item) => [operationKey(item.operation), item])),
    files: new Map([
      ["schemas.ts", schemas],
      ["operations.ts", emitOperations(model, writer, written, metadataName)],
      ["metadata.ts", emitMetadata(model, written.emitted, metadataName)],
      ["client.ts", emitClient(model)],
      ...(values === undefined ? [] : [["values.ts", values] as const]),
      ...(webhooks === undefined ? [] : [["webhooks.ts", webhooks] as const]),
      ["index.ts", emitIndex({ values: values !== undefined, webhooks: webhooks !== undefined })],
      ...pathFiles(model, writer, metadataName),
    ]),
  };
}

function pathFiles(
  model: ApiModel,
  { names }: TypeWriter,
  metadataName: MetadataNames,
): readonly (readonly [file: string, text: string])[] {
  const ids = model.operations.flatMap(({ operationId }) => operationId ?? []);
  // An id that several operations share would be a member of `operations` twice.
  if (new Set(ids).size < ids.length) return [];
  try {
    return [
      ["openapi.ts", emitOpenapiTypes(model, names.ofSchema)],
      ["openapi-fetch.ts", emitOpenapiFetch(model, metadataName)],
    ];
  } catch {
    return [];
  }
}

/** The type of a schema on one line, with every name qualified by the namespace. */
export function typeInNamespace(
  { writer }: TypedContract,
  schema: Schema,
  direction: Direction,
  namespace: string,
): string {
  const context = writer.context(direction);
  const nameOf = (name: string) => `${namespace}.${context.nameOf(name)}`;
  const lines = schemaType(schema, { ...context, nameOf }).split("\n");
  return `(${lines.map((line) => line.trim()).join(" ")})`;
}

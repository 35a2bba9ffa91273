import { findInt64 } from "../../int64-shape.ts";
import type { ApiModel, OperationModel } from "../../model.ts";
import { type OperationMetadataData, operationMetadata } from "../metadata/operation-metadata.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { emitOperationTypes, type OperationTypes } from "./operation-types.ts";
import { createResponseTypes } from "./response-types.ts";

/** An operation with what has been written for it. */
export interface EmittedOperation {
  readonly operation: OperationModel;
  readonly types: OperationTypes;
  readonly metadata: OperationMetadataData;
}

/** The operations of a vendor, and the types that several of them share. */
export interface EmittedOperations {
  readonly emitted: readonly EmittedOperation[];
  readonly sharedTypes: string;
}

/** Writes the types and the metadata of every operation, in the order of the model. */
export function writeOperations(model: ApiModel, writer: TypeWriter): EmittedOperations {
  const responses = createResponseTypes(writer);
  const int64 = writer.int64 === undefined ? undefined : findInt64(model);
  const emitted = model.operations.map((operation) => ({
    operation,
    types: emitOperationTypes(operation, writer, responses),
    metadata: operationMetadata(operation, model, int64),
  }));
  return { emitted, sharedTypes: responses.declarations() };
}

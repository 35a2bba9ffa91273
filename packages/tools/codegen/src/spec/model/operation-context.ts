import type { JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { OperationModel } from "../../model.ts";

/** An operation without what follows from its security requirements and extensions. */
export type DescribedOperation = Omit<
  OperationModel,
  "servers" | "security" | "securityOptional" | "idempotency" | "retryStatuses" | "pagination"
>;

/** What the reader of an operation's extension needs. */
export interface OperationContext {
  readonly vendor: string;
  readonly contract: JsonObject;
  /** The Operation Object as it is in the contract. */
  readonly raw: JsonObject;
  readonly described: DescribedOperation;
}

/** Where an operation's extension is, for a diagnostic. */
export function extensionLocation({ vendor, described }: OperationContext, extension: string) {
  return { vendor, file: `specs/${vendor}`, pointer: joinPointer(described.pointer, extension) };
}

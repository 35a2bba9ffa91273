import type { JsonObject } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { OperationModel } from "../../model.ts";

/** An operation without what is concluded from its security requirements and extensions. */
export type DescribedOperation = Omit<
  OperationModel,
  "server" | "security" | "securityOptional" | "idempotency" | "retryStatuses" | "pagination"
>;

/** What the reader of an operation's extension works from. */
export interface OperationContext {
  readonly vendor: string;
  readonly contract: JsonObject;
  /** The Operation Object as it stands in the contract. */
  readonly raw: JsonObject;
  readonly described: DescribedOperation;
}

/** Where an operation's extension stands, for a diagnostic. */
export function extensionPlace({ vendor, described }: OperationContext, extension: string) {
  return { vendor, file: `specs/${vendor}`, pointer: joinPointer(described.pointer, extension) };
}

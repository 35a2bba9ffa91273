import type { OperationMetadata } from "../metadata.ts";
import type { CallContext } from "./call-error.ts";

/** The context of one call, with an id of its own. */
export function callContext(
  { name, method, path }: Pick<OperationMetadata, "name" | "method" | "path">,
  vendor: string,
): CallContext {
  const callId = Math.random().toString(36).slice(2, 10);
  return { vendor, operation: name ?? `${method} ${path}`, method, pathTemplate: path, callId };
}

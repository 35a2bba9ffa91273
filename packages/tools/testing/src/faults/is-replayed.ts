import type {
  ContractDocument,
  ContractOperation,
  OperationObject,
} from "@org/mock-server/contract";

/** An operation after the overlays; read again here, so the generator does not judge itself. */
interface ReplayMetadata extends OperationObject {
  readonly "x-idempotency"?:
    | "always"
    | { readonly header: string }
    | { readonly whenBody: readonly string[] };
}

/** Whether a call with this body may be retried (RFC 9110 §9.2.2 and `x-idempotency`). */
export function isReplayed(
  document: ContractDocument,
  { method, path }: ContractOperation,
  body: unknown,
): boolean {
  if (["GET", "HEAD", "OPTIONS", "PUT", "DELETE"].includes(method)) return true;
  const item: Readonly<Record<string, unknown>> = { ...document.paths?.[path] };
  // The contract was validated, and a path item holds operations under these names.
  const metadata = item[method.toLowerCase()] as ReplayMetadata | undefined;
  const idempotency = metadata?.["x-idempotency"];
  if (idempotency === undefined) return false;
  if (idempotency === "always" || "header" in idempotency) return true;
  return idempotency.whenBody.some((pointer) => hasValue(body, pointer.slice(1)));
}

/** The names in the overlays are plain: none contains a slash or a tilde. */
function hasValue(body: unknown, name: string): boolean {
  const value: unknown = Object(body)[name];
  return value !== undefined && value !== null && value !== "";
}

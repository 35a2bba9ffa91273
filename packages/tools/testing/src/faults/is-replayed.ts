import type {
  ContractDocument,
  ContractOperation,
  OperationObject,
} from "@org/mock-server/contract";

/** An operation as the overlays leave it; read here anew, so that the generator is not its own judge. */
interface ReplayMetadata extends OperationObject {
  readonly "x-idempotency"?:
    | "always"
    | { readonly header: string }
    | { readonly whenBody: readonly string[] };
}

/** Whether a call with this body may be sent again (RFC 9110 §9.2.2 and `x-idempotency`). */
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

/** Names of the overlays are plain: none holds a slash or a tilde. */
function hasValue(body: unknown, name: string): boolean {
  const value: unknown = Object(body)[name];
  return value !== undefined && value !== null && value !== "";
}

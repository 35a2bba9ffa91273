import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import { isArray, isObject, type Json } from "../../json/json.ts";
import { IDEMPOTENT_METHODS, type IdempotencyModel } from "../../model.ts";
import { findSchemas } from "./find-schemas.ts";
import { extensionLocation, type OperationContext } from "./operation-context.ts";

/** The result of reading an operation's `x-idempotency`. */
export interface IdempotencyResult {
  readonly idempotency: IdempotencyModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `x-idempotency`, and refuses what the contract contradicts: a header that is not a parameter
 * of the operation, or a pointer to a property that the request body does not have.
 */
export function readIdempotency(context: OperationContext): IdempotencyResult {
  const raw = context.raw["x-idempotency"];
  if (raw === undefined) return { idempotency: undefined, diagnostics: [] };
  const read = parseIdempotency(raw);
  const problems = read === undefined ? ["The value has an unknown form."] : check(read, context);
  const location = extensionLocation(context, "x-idempotency");
  return {
    idempotency: problems.length === 0 ? read : undefined,
    diagnostics: problems.map((message) => diagnostic("IDEMPOTENCY_INVALID", location, message)),
  };
}

function parseIdempotency(raw: Json): IdempotencyModel | undefined {
  if (raw === "always") return raw;
  if (!isObject(raw) || Object.keys(raw).length !== 1) return undefined;
  const { header, whenBody } = raw;
  if (typeof header === "string") return { header };
  const pointers = isArray(whenBody) ? whenBody : [];
  return pointers.length > 0 && pointers.every(isPointer) ? { whenBody: pointers } : undefined;
}

/** A pointer to a part of the body: the whole body cannot be a key. */
function isPointer(value: Json): value is string {
  return typeof value === "string" && value.startsWith("/");
}

function check(
  idempotency: IdempotencyModel,
  { described, contract }: OperationContext,
): readonly string[] {
  if (idempotency !== "always" && "header" in idempotency) {
    const { header } = idempotency;
    const declared = described.parameters.some(
      (parameter) => parameter.in === "header" && parameter.name === header,
    );
    return declared ? [] : [`The operation has no header parameter "${header}".`];
  }
  if (IDEMPOTENT_METHODS.has(described.method)) {
    return [`Every ${described.method.toUpperCase()} may be repeated: this adds nothing.`];
  }
  if (idempotency === "always") return [];
  const contents = described.requestBody?.contents ?? [];
  return idempotency.whenBody
    .filter((pointer) =>
      contents.every(({ schema }) => findSchemas(schema, pointer, contract).length === 0),
    )
    .map((pointer) => `The request body has no property at "${pointer}".`);
}

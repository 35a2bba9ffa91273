import type { ContractDocument } from "../contract/contract-document.ts";
import type { ContractOperation } from "../contract/list-operations.ts";
import { parseContentType } from "./parse-headers.ts";
import { coversType, isOpaque, readBody, withoutBytes } from "./read-body.ts";
import type { SchemaChecker } from "./schema-checker.ts";
import { type AddViolation, messageOf } from "./violation.ts";
import { headerValues, mediaTypeOf, type WireRequest } from "./wire-message.ts";

/** In bytes: of a larger body only the first problem is told. */
const LARGE = 100_000;

/** What a contract's bodies are read and checked by. */
export interface BodyRules {
  readonly document: ContractDocument;
  readonly checker: SchemaChecker;
}

/**
 * Checks a request's body and its Content-Type against the operation.
 * @returns the body as the server would read it; undefined where it cannot be read
 */
export function checkBody(
  request: WireRequest,
  operation: ContractOperation,
  { document, checker }: BodyRules,
  add: AddViolation,
): unknown {
  const mediaType = mediaTypeOf(request.headers);
  const [contentType = "", ...more] = headerValues(request.headers, "content-type");
  try {
    if (contentType !== "") parseContentType(contentType);
    if (more.length > 0) throw new Error("given more than once");
  } catch (error) {
    add("content-type", messageOf(error));
    return undefined;
  }
  if (operation.body === undefined) {
    if (request.body.length > 0) add("unexpected-body", "the operation takes no body");
    else if (mediaType !== undefined) add("content-type", `${mediaType} without a body`);
    return undefined;
  }
  if (request.body.length === 0) {
    if (operation.body.required) add("missing-body", "the operation requires a body");
    else if (mediaType !== undefined) add("content-type", `${mediaType} without a body`);
    return undefined;
  }
  const content = operation.body.contents.find((one) => coversType(one.mediaType, mediaType ?? ""));
  if (content === undefined || mediaType === undefined) {
    add(
      "content-type",
      `${contentType || "none"}, not ${operation.body.contents.map((one) => one.mediaType).join(" or ")}`,
    );
    return undefined;
  }
  try {
    const check = (read: unknown): readonly string[] =>
      request.body.length > LARGE
        ? checker.checkLarge(content.schema, read)
        : checker.check(content.schema, read, "request");
    const value = readBody(content, mediaType, contentType, request.body, document, checker);
    const problems = isOpaque(mediaType) ? [] : check(withoutBytes(value));
    if (problems.length > 0) add("body", problems.join(", "));
    return value;
  } catch (error) {
    add("body", messageOf(error));
    return undefined;
  }
}

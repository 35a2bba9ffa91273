import {
  bodyKind,
  isPlainObject,
  preferredContent,
  type ResponseModel,
} from "@org/codegen/contract";
import { isAnything } from "../schemas/compare-types.ts";
import { viewOf } from "../schemas/schema-view.ts";
import type { OperationSides } from "./operation-sides.ts";

/** What the client reads a response's body as. */
export type BodyType = "none" | "text" | "json" | "blob" | "unknown";

/** What the client reads the body of a success or of a failure as. */
export function bodyTypeOf({ contents }: ResponseModel, success: boolean): BodyType {
  const content = preferredContent(contents);
  if (!content) return success ? "none" : "unknown";
  const kind = bodyKind(content.mediaType);
  if (kind === "text" || kind === "json") return kind;
  return success ? "blob" : "unknown";
}

/** Whether the type of a response's body is `unknown`: it has no content, or a schema that allows any value. */
export function isUnknown(
  { contracts }: OperationSides,
  side: "before" | "after",
  response: ResponseModel,
  success: boolean,
): boolean {
  const type = bodyTypeOf(response, success);
  if (type !== "json") return type === "unknown";
  const schema = preferredContent(response.contents)?.schema ?? true;
  return isAnything(viewOf(contracts[side].document, [{ schema, pointer: "" }]));
}

/** Whether a body has an exported type named for the operation, as an inline object has. */
export function hasTypeName({ contents }: ResponseModel): boolean {
  const content = preferredContent(contents);
  return (
    content !== undefined && bodyKind(content.mediaType) === "json" && isPlainObject(content.schema)
  );
}

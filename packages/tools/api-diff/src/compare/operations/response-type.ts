import { isPlainObject, preferredContent, type ResponseModel, readAs } from "@org/codegen/contract";
import { isAnything } from "../schemas/compare-types.ts";
import { viewOf } from "../schemas/schema-view.ts";
import type { OperationSides } from "./operation-sides.ts";

/** What the client reads a response's body as. */
export type BodyType = "none" | "text" | "json" | "blob" | "unknown";

/** What the client reads the body of a success or of a failure as. */
export function bodyTypeOf(
  { contracts }: OperationSides,
  side: "before" | "after",
  { contents }: ResponseModel,
  success: boolean,
): BodyType {
  const content = preferredContent(contents);
  if (!content) return success ? "none" : "unknown";
  const kind = readAs(content, success, contracts[side].document);
  return kind === "text" || kind === "json" ? kind : "blob";
}

/** Whether the type of a response's body is `unknown`: it has no content, or a schema that allows any value. */
export function isUnknown(
  sides: OperationSides,
  side: "before" | "after",
  response: ResponseModel,
  success: boolean,
): boolean {
  const type = bodyTypeOf(sides, side, response, success);
  if (type !== "json") return type === "unknown";
  const schema = preferredContent(response.contents)?.schema ?? true;
  return isAnything(viewOf(sides.contracts[side].document, [{ schema, pointer: "" }]));
}

/** Whether a body has an exported type named for the operation, as an inline object has. */
export function hasTypeName(
  sides: OperationSides,
  side: "before" | "after",
  response: ResponseModel,
  success: boolean,
): boolean {
  const isJson = bodyTypeOf(sides, side, response, success) === "json";
  return isJson && isPlainObject(preferredContent(response.contents)?.schema ?? true);
}

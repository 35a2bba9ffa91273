import { type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { rewriteNodes, visitNodes } from "../walk-nodes.ts";

/**
 * Replaces an operationId that several operations share with their `x-operation-name`, because an
 * operationId must be unique (OpenAPI 3.1 section 4.8.10.1).
 */
export function uniqueOperationIds(document: JsonObject): JsonObject {
  const count = new Map<string, number>();
  visitNodes(document, (node, { kind }) => {
    const id = kind === "operation" ? stringOr(node["operationId"]) : undefined;
    if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
  });
  if ([...count.values()].every((times) => times === 1)) return document;
  const rewritten = rewriteNodes(document, (node, { kind }) => {
    const id = kind === "operation" ? stringOr(node["operationId"]) : undefined;
    const name = stringOr(node["x-operation-name"]);
    if (id === undefined || name === undefined || (count.get(id) ?? 0) < 2) return node;
    return { ...node, operationId: name };
  });
  return objectOr(rewritten);
}

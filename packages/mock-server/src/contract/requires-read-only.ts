import type { ContractDocument, Schema } from "./contract-document.ts";
import { followReference, isReference } from "./follow-reference.ts";

/**
 * Whether any reachable schema requires a property whose name any of them marks `readOnly`: in a
 * request it may then be missing (OpenAPI 3.1 section 4.8.24.1).
 */
export function requiresReadOnly(schema: Schema, document: ContractDocument): boolean {
  const hidden = new Set<string>();
  const required = new Set<string>();
  const seen = new Set<object>();
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isReference(node)) waiting.push(followReference(document, node));
    const { properties, required: names } = node as Readonly<Record<string, unknown>>;
    for (const [name, property] of Object.entries(Object(properties))) {
      if (isReadOnly(property, document, 0)) hidden.add(name);
    }
    if (Array.isArray(names)) for (const name of names) required.add(String(name));
    waiting.push(...Object.values(node));
  }
  return [...hidden].some((name) => required.has(name));
}

function isReadOnly(property: unknown, document: ContractDocument, depth: number): boolean {
  if (typeof property !== "object" || property === null || depth > 16) return false;
  const { readOnly, allOf } = property as Readonly<Record<string, unknown>>;
  const target = isReference(property) ? [followReference(document, property)] : [];
  const parts = [...(Array.isArray(allOf) ? allOf : []), ...target];
  return readOnly === true || parts.some((part) => isReadOnly(part, document, depth + 1));
}

import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import { followReference, isReference } from "../contract/follow-reference.ts";

const HIDING = { request: "readOnly", response: "writeOnly" } as const;
const NOT_SCHEMAS = new Set(["enum", "const", "default", "example", "examples"]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * A copy of a schema whose `required` leaves out what is not sent in this direction, and whose
 * local references lead into the contract registered as `contract:/` (OpenAPI 3.1 section 4.8.24.1:
 * a required `readOnly` property is required in responses only, `writeOnly` in requests only).
 */
export function relaxRequired(
  schema: Schema,
  document: ContractDocument,
  direction: "request" | "response",
): unknown {
  const keyword = HIDING[direction];

  const copy = (
    value: unknown,
    inherited: ReadonlySet<string>,
    written: ReadonlySet<unknown> = new Set(),
  ): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, new Set(), written));
    if (!isFields(value)) return value;
    const shared = inherited.size > 0 ? target(value).filter(isFields)[0] : undefined;
    // A shared schema that requires what only its siblings hide has to be written out here.
    // Alternatives that refer to their base, as with discriminators, are written out once.
    if (shared && !written.has(shared) && requiresAny(shared, inherited, 0)) {
      const { $ref: _, ...siblings } = value;
      return copy(
        { ...siblings, allOf: [...asList(siblings["allOf"]), shared] },
        inherited,
        new Set([...written, shared]),
      );
    }
    const hidden = new Set([...inherited, ...hiddenNames(value, 0)]);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, copyKeyword(key, part, hidden, written)]),
    );
  };

  const copyKeyword = (
    key: string,
    part: unknown,
    hidden: ReadonlySet<string>,
    written: ReadonlySet<unknown>,
  ): unknown => {
    if (NOT_SCHEMAS.has(key)) return part;
    if (key === "$ref" && typeof part === "string") return part.replace(/^#/, "contract:/#");
    if (key === "required" && Array.isArray(part))
      return part.filter((name) => !hidden.has(String(name)));
    // Members of a composition describe the same object, so what one hides the others may not require.
    if (/^(?:all|any|one)Of$/.test(key) && Array.isArray(part))
      return part.map((item) => copy(item, hidden, written));
    if (/^(?:properties|patternProperties|\$defs)$/.test(key) && isFields(part)) {
      return Object.fromEntries(
        Object.entries(part).map(([name, item]) => [name, copy(item, new Set(), written)]),
      );
    }
    return copy(part, new Set(), written);
  };

  const hiddenNames = (value: Fields, depth: number): readonly string[] => {
    if (depth > 16) return [];
    const { properties, allOf, anyOf, oneOf } = value;
    const own = isFields(properties)
      ? Object.keys(properties).filter((name) => isHidden(properties[name], depth))
      : [];
    const parts = [...[allOf, anyOf, oneOf].flatMap(asList), ...target(value)];
    return [...own, ...parts.filter(isFields).flatMap((part) => hiddenNames(part, depth + 1))];
  };

  const requiresAny = (value: Fields, names: ReadonlySet<string>, depth: number): boolean => {
    if (depth > 16) return false;
    const parts = [...asList(value["allOf"]), ...target(value)];
    return (
      asList(value["required"]).some((name) => names.has(String(name))) ||
      parts.some((part) => isFields(part) && requiresAny(part, names, depth + 1))
    );
  };

  const isHidden = (property: unknown, depth: number): boolean => {
    if (!isFields(property) || depth > 16) return false;
    const { allOf } = property;
    const parts = [...(Array.isArray(allOf) ? allOf : []), ...target(property)];
    return property[keyword] === true || parts.some((part) => isHidden(part, depth + 1));
  };

  const target = (value: Fields): readonly unknown[] =>
    isReference(value) ? [followReference<Fields>(document, value)] : [];

  return copy(schema, new Set());
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { type SchemaEdit, valueEdits } from "./edit.ts";

const TEXT = { type: "string" };
const NULLABLE = { type: ["string", "null"] };
const COUNT = { type: "integer" };
const AMOUNT = { type: "number" };
const COLOR = { type: "string", enum: ["red", "green"] };
const LIST = { type: "array", items: TEXT };
const EITHER = { anyOf: [COLOR, COUNT] };
const ANY_OF_THREE = { anyOf: [COLOR, COUNT, { type: "boolean" }] };

/** Edits of the valid values that types show. */
const TYPE_EDITS: readonly SchemaEdit[] = [
  ...valueEdits(["major", "major"], undefined, {
    "type to object": [TEXT, { type: "object", properties: { a: TEXT } }],
  }),
  ...valueEdits(["major", "major"], "type-changed", {
    "type changed": [TEXT, COUNT],
    "type to list": [TEXT, LIST],
    "list to single": [LIST, TEXT],
    "items changed": [LIST, { type: "array", items: COUNT }],
    "leading item changed": [LIST, { ...LIST, prefixItems: [COUNT] }],
  }),
  ...valueEdits(["minor", "major"], "type-widened", {
    "type widened": [TEXT, { type: ["string", "integer"] }],
    "anything allowed": [TEXT, {}],
    "items no longer described": [LIST, { type: "array" }],
  }),
  ...valueEdits(["major", "minor"], "type-narrowed", {
    "type narrowed": [{ type: ["string", "boolean"] }, TEXT],
    "anything narrowed": [{}, TEXT],
    "items described": [{ type: "array" }, LIST],
  }),
  ...valueEdits(["minor", "major"], "became-nullable", {
    "made nullable": [TEXT, NULLABLE],
    "nullable list": [LIST, { ...LIST, type: ["array", "null"] }],
    "made nullable by alternative": [COLOR, { anyOf: [COLOR, { type: "null" }] }],
    "items made nullable": [LIST, { type: "array", items: NULLABLE }],
  }),
  ...valueEdits(["major", "minor"], "became-not-nullable", {
    "made not nullable": [NULLABLE, TEXT],
  }),
  ...valueEdits(["minor", "minor"], "became-number", {
    "whole number to any": [COUNT, AMOUNT],
  }),
  ...valueEdits(["minor", "minor"], "became-integer", {
    "any number to whole": [AMOUNT, COUNT],
  }),
  ...valueEdits(["minor", "minor"], "enum-value-added", {
    "enum value added": [COLOR, { ...COLOR, enum: ["red", "green", "blue"] }],
  }),
  ...valueEdits(["major", "major"], "enum-value-added", {
    "const changed": [
      { type: "string", const: "a" },
      { type: "string", const: "b" },
    ],
  }),
  ...valueEdits(["major", "major"], "enum-value-removed", {
    "enum value removed": [COLOR, { ...COLOR, enum: ["red"] }],
    "enum value renamed": [COLOR, { ...COLOR, enum: ["red", "lime"] }],
  }),
  ...valueEdits(["major", "minor"], "became-enum", { "enum added": [TEXT, COLOR] }),
  // Where both directions share it, the type of what is sent loses its name, and the list does.
  ...valueEdits(["minor", "minor", "major"], "became-open", { "enum removed": [COLOR, TEXT] }),
  ...valueEdits(["minor", "major"], "variant-added", {
    "alternative added": [EITHER, ANY_OF_THREE],
    "alternatives instead of one": [COLOR, { oneOf: [COLOR, COUNT] }],
  }),
  ...valueEdits(["major", "minor"], "variant-removed", {
    "alternative removed": [ANY_OF_THREE, EITHER],
    "one instead of alternatives": [{ oneOf: [COLOR, COUNT] }, COLOR],
  }),
];

const A = { const: "a", title: "First" };
const B = { const: "b", title: "Second" };
const NAMED_VALUES = { oneOf: [A, B] };

/** Edits of values that are listed as alternatives, each with its own title. */
const VALUE_LIST_EDITS: readonly SchemaEdit[] = [
  ...valueEdits(["minor", "minor"], "enum-value-added", {
    "described value added": [NAMED_VALUES, { oneOf: [A, B, { const: "c" }] }],
  }),
  ...valueEdits(["major", "major"], "enum-value-removed", {
    "described value removed": [NAMED_VALUES, { oneOf: [B] }],
  }),
  ...valueEdits(["patch", "patch"], "text-changed", {
    "described value renamed": [NAMED_VALUES, { oneOf: [{ ...A, title: "Other" }, B] }],
  }),
  ...valueEdits(["none", "none"], undefined, {
    "described values reordered": [NAMED_VALUES, { oneOf: [B, A] }],
  }),
];

const LIMITED = { type: "string", maxLength: 20, minLength: 2, pattern: "^[a-z]+$" };
const RANGE = { type: "number", minimum: 1, maximum: 9 };
const FEW = { ...LIST, minItems: 1, maxItems: 5 };

/** Edits that affect only the wire. */
const WIRE_EDITS: readonly SchemaEdit[] = [
  ...valueEdits(["minor", "minor"], "limit-tightened", {
    "maximum length lowered": [LIMITED, { ...LIMITED, maxLength: 10 }],
    "maximum length set": [TEXT, { type: "string", maxLength: 10 }],
    "minimum length raised": [LIMITED, { ...LIMITED, minLength: 3 }],
    "pattern added": [TEXT, { type: "string", pattern: "^a" }],
    "minimum raised": [RANGE, { ...RANGE, minimum: 2 }],
    "exclusive maximum set": [RANGE, { ...RANGE, exclusiveMaximum: 9 }],
    "multiple set": [AMOUNT, { ...AMOUNT, multipleOf: 5 }],
    "minimum of items raised": [FEW, { ...FEW, minItems: 2 }],
    "items made unique": [LIST, { ...LIST, uniqueItems: true }],
  }),
  ...valueEdits(["minor", "minor"], "limit-loosened", {
    "maximum length raised": [LIMITED, { ...LIMITED, maxLength: 30 }],
    "pattern removed": [{ type: "string", pattern: "^a" }, TEXT],
    "maximum raised": [RANGE, { ...RANGE, maximum: 10 }],
    "maximum of items raised": [FEW, { ...FEW, maxItems: 9 }],
  }),
  ...valueEdits(["minor", "minor"], "pattern-changed", {
    "pattern changed": [LIMITED, { ...LIMITED, pattern: "^[A-Z]+$" }],
  }),
  ...valueEdits(["minor", "minor"], "format-changed", {
    "format changed": [
      { type: "string", format: "uuid" },
      { type: "string", format: "email" },
    ],
    // In JSON bytes are text all the same.
    "binary format": [TEXT, { type: "string", format: "binary" }],
  }),
  ...valueEdits(["minor", "minor"], "condition-added", {
    "contained item required": [LIST, { ...LIST, contains: { const: "a" } }],
    "exclusion added": [TEXT, { ...TEXT, not: { const: "none" } }],
  }),
  ...valueEdits(["minor", "minor"], "content-changed", {
    "encoding changed": [
      { type: "string", contentEncoding: "base64" },
      { type: "string", contentEncoding: "base16" },
    ],
  }),
  ...valueEdits(["minor", "patch"], "default-changed", {
    "default changed": [
      { ...TEXT, default: "a" },
      { ...TEXT, default: "b" },
    ],
  }),
  ...valueEdits(["minor", "minor"], "known-value-removed", {
    "known value removed": [
      { ...TEXT, "x-extensible-enum": ["a", "b"] },
      { ...TEXT, "x-extensible-enum": ["a"] },
    ],
  }),
  ...valueEdits(["minor", "minor"], "sunset-changed", {
    "removal date added": [TEXT, { ...TEXT, "x-sunset": "2030-01-01" }],
  }),
];

/** Edits of text, and edits without any effect. */
const TEXT_EDITS: readonly SchemaEdit[] = [
  ...valueEdits(["patch", "patch"], "text-changed", {
    "description changed": [TEXT, { ...TEXT, description: "Words." }],
    "example changed": [TEXT, { ...TEXT, examples: ["a"] }],
  }),
  ...valueEdits(["minor", "minor"], "deprecated", {
    deprecated: [TEXT, { ...TEXT, deprecated: true }],
  }),
  ...valueEdits(["patch", "patch"], "reactivated", {
    reactivated: [{ ...TEXT, deprecated: true }, TEXT],
  }),
  ...valueEdits(["none", "none"], undefined, {
    "enum reordered": [COLOR, { ...COLOR, enum: ["green", "red"] }],
    "types reordered": [NULLABLE, { type: ["null", "string"] }],
    "null by alternative instead of type": [NULLABLE, { anyOf: [TEXT, { type: "null" }] }],
    "const instead of enum": [
      { type: "boolean", enum: [true] },
      { type: "boolean", const: true },
    ],
    "alternatives reordered": [EITHER, { anyOf: [COUNT, COLOR] }],
    "types by alternatives": [{ type: ["string", "integer"] }, { oneOf: [TEXT, COUNT] }],
    "wrapped in allOf": [COLOR, { allOf: [COLOR] }],
  }),
];

/** Edits of a single value: they can be made to a parameter too. */
export const VALUE_EDITS: readonly SchemaEdit[] = [
  ...TYPE_EDITS,
  ...VALUE_LIST_EDITS,
  ...WIRE_EDITS,
  ...TEXT_EDITS,
];

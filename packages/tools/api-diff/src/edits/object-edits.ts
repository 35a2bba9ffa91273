import { objectEdits, objectWith, type SchemaEdit } from "./edit.ts";

const TEXT = { type: "string" };
const PLAIN = objectWith({});
const ONE = objectWith({ value: TEXT });
const REQUIRED = objectWith({ value: TEXT }, { required: ["value"] });
const READ_ONLY = { value: { ...TEXT, readOnly: true } };
const WRITE_ONLY = objectWith({ value: { ...TEXT, writeOnly: true } });
const OPEN = objectWith({}, { additionalProperties: true });
const MAP = { type: "object", additionalProperties: TEXT };
const PATTERNED = { ...PLAIN, patternProperties: { "^x-": TEXT } };
const DEPENDENT = { ...ONE, dependentRequired: { value: ["fixed"] } };
const IN_PARTS = { allOf: [PLAIN, { type: "object", properties: { value: TEXT } }] };

// A shared schema has a second type only while something is read-only or write-only, and is an
// interface, which is not assignable to a type with an index signature: hence the third level.

/** Edits of an object's named and unnamed properties. */
export const OBJECT_EDITS: readonly SchemaEdit[] = [
  ...objectEdits(["minor", "minor"], "property-added", {
    "optional property added": [PLAIN, ONE],
    "property in another part": [PLAIN, IN_PARTS],
  }),
  ...objectEdits(["major", "minor"], undefined, {
    "required property added": [PLAIN, REQUIRED],
  }),
  ...objectEdits(["major", "major"], "property-removed", {
    "property removed": [ONE, PLAIN],
    "required property removed": [REQUIRED, PLAIN],
    "property renamed": [ONE, objectWith({ worth: TEXT })],
  }),
  ...objectEdits(["major", "minor"], "property-became-required", {
    "property made required": [ONE, REQUIRED],
  }),
  ...objectEdits(["major", "minor"], "property-became-required", {
    "undeclared property required": [PLAIN, { ...PLAIN, required: ["ghost"] }],
  }),
  ...objectEdits(["minor", "major"], "property-became-optional", {
    "property made optional": [REQUIRED, ONE],
  }),
  ...objectEdits(["major", "patch"], undefined, {
    "property made read-only": [ONE, objectWith(READ_ONLY)],
    "required property no longer read-only": [
      objectWith(READ_ONLY, { required: ["value"] }),
      REQUIRED,
    ],
  }),
  ...objectEdits(["minor", "patch", "major"], undefined, {
    "property no longer read-only": [objectWith(READ_ONLY), ONE],
  }),
  ...objectEdits(["patch", "major"], undefined, {
    "property made write-only": [ONE, WRITE_ONLY],
  }),
  ...objectEdits(["patch", "minor", "major"], undefined, {
    "property no longer write-only": [WRITE_ONLY, ONE],
  }),
  ...objectEdits(["minor", "minor", "major"], "additional-properties-allowed", {
    "other properties allowed": [PLAIN, OPEN],
    "unevaluated properties described": [
      PLAIN,
      objectWith({}, { unevaluatedProperties: { type: "string" } }),
    ],
  }),
  ...objectEdits(["major", "major"], "additional-properties-forbidden", {
    "other properties no longer allowed": [OPEN, PLAIN],
    "unevaluated properties no longer described": [
      objectWith({}, { unevaluatedProperties: { type: "string" } }),
      PLAIN,
    ],
  }),
  ...objectEdits(["minor", "minor"], "additional-properties-forbidden", {
    "other properties forbidden": [PLAIN, objectWith({}, { additionalProperties: false })],
  }),
  ...objectEdits(["major", "major"], "type-changed", {
    "values of a map changed": [MAP, { ...MAP, additionalProperties: { type: "integer" } }],
  }),
  ...objectEdits(["minor", "major"], "became-nullable", {
    "values of a map made nullable": [
      MAP,
      { ...MAP, additionalProperties: { type: ["string", "null"] } },
    ],
  }),
  ...objectEdits(["major", "minor"], "type-narrowed", {
    "values of a map described": [{ type: "object" }, MAP],
  }),
  ...objectEdits(["minor", "minor", "major"], "pattern-property-added", {
    "pattern of properties added": [PLAIN, PATTERNED],
  }),
  ...objectEdits(["major", "major"], "pattern-property-removed", {
    "pattern of properties removed": [PATTERNED, PLAIN],
  }),
  ...objectEdits(["minor", "minor"], "limit-tightened", {
    "minimum of properties set": [PLAIN, { ...PLAIN, minProperties: 1 }],
  }),
  ...objectEdits(["minor", "minor"], "condition-added", {
    "property names limited": [PLAIN, { ...PLAIN, propertyNames: { pattern: "^[a-z]+$" } }],
    "dependency added": [ONE, DEPENDENT],
    "condition added": [
      ONE,
      { ...ONE, if: { required: ["value"] }, else: { required: ["fixed"] } },
    ],
    "dependent schema added": [
      ONE,
      { ...ONE, dependentSchemas: { value: { required: ["fixed"] } } },
    ],
    "unevaluated properties forbidden": [PLAIN, { ...PLAIN, unevaluatedProperties: false }],
  }),
  ...objectEdits(["minor", "minor"], "condition-removed", {
    "dependency removed": [DEPENDENT, ONE],
  }),
  ...objectEdits(["major", "minor"], "variants-added", {
    "one of several required": [
      ONE,
      { ...ONE, anyOf: [{ required: ["value"] }, { required: ["fixed"] }] },
    ],
  }),
  ...objectEdits(["patch", "patch"], "text-changed", {
    "description added": [PLAIN, { ...PLAIN, description: "Words." }],
  }),
  ...objectEdits(["none", "none"], undefined, {
    "properties reordered": [
      { type: "object", properties: { a: TEXT, b: TEXT }, required: ["a", "b"] },
      { required: ["b", "a"], properties: { b: TEXT, a: TEXT }, type: "object" },
    ],
    "split by allOf": [ONE, IN_PARTS],
  }),
];

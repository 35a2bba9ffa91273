import type { Level } from "@org/api-diff";

/** What a family of oasdiff's rules is with us. */
export interface RuleMapping {
  /** Matches oasdiff's rule ids, without their severity. */
  readonly pattern: RegExp;
  /** Our rules, without the word for where, one of which is then among the changes. */
  readonly ours: readonly string[];
  readonly level: Exclude<Level, "none">;
  /** Why the level is another one than oasdiff's severity suggests, or depends. */
  readonly reason?: string;
}

const WIRE = "No type tells the values apart: the package stays as it is, the vendor does not.";
const RENAMED = "Functions are named for the operation's ID, types for the schemas.";
const GONE = "What is gone does not compile, announced or not.";

/** In order: the first that matches counts. */
export const RULE_MAPPINGS: readonly RuleMapping[] = [
  {
    pattern: /^api-(path-)?removed-/,
    ours: ["operation-removed"],
    level: "major",
    reason: GONE,
  },
  {
    pattern: /^api-operation-id-removed$/,
    ours: ["operation-renamed", "path-renamed"],
    level: "major",
    reason: RENAMED,
  },
  {
    pattern: /^api-schema-removed$/,
    ours: ["schema-removed"],
    level: "major",
    reason: "Each named schema is an exported type.",
  },
  {
    pattern: /^api-tag-/,
    ours: ["operation-text-changed"],
    level: "patch",
    reason: "Nothing is made of tags.",
  },
  {
    pattern: /^api-(invalid-stability-level|stability-decreased)$/,
    ours: ["operation-stability-changed"],
    level: "minor",
    reason: "A promise of the vendor, which no type shows.",
  },
  {
    pattern: /^api-(global-)?security-scope-/,
    ours: ["operation-scope-added", "operation-scope-removed"],
    level: "minor",
    reason: "Another permission is a matter of the credential, not of the call.",
  },
  {
    pattern: /^api-(global-)?security-added$/,
    ours: ["operation-security-required", "operation-security-added"],
    level: "major",
    reason: "A call that needed no credential fails without one (minor where it is one more way).",
  },
  {
    pattern: /^api-(global-)?security-removed$/,
    ours: ["credential-removed", "operation-security-removed", "operation-security-optional"],
    level: "major",
    reason:
      "The client no longer takes the credential (minor where only some calls no longer need it).",
  },
  {
    pattern: /^api-security-component-type-changed$/,
    ours: ["credential-removed", "credential-changed", "security-scheme-changed"],
    level: "major",
    reason: "The credential travels otherwise, or cannot be sent (minor where no call names it).",
  },
  {
    pattern: /^api-security-component-/,
    ours: ["security-scheme-changed"],
    level: "minor",
    reason: "Of schemes that no call names, or of flows that the package has no part in.",
  },
  { pattern: /^endpoint-added$/, ours: ["operation-added"], level: "minor" },
  { pattern: /^endpoint-deprecated/, ours: ["operation-deprecated"], level: "minor" },
  {
    pattern: /^request-parameter-(removed|sunset-parse)/,
    ours: ["parameter-removed"],
    level: "major",
    reason: "A program that passes the parameter does not compile, announced or not.",
  },
  {
    pattern: /-(sunset-deleted|deprecated-sunset-invalid)$/,
    ours: ["sunset-changed"],
    level: "minor",
    reason: "A promise of the vendor, which no type shows.",
  },
  { pattern: /-deprecated(-with-sunset)?$/, ours: ["deprecated"], level: "minor" },
  { pattern: /-reactivated$/, ours: ["reactivated"], level: "patch" },
  { pattern: /^new-request-path-parameter$/, ours: ["required-parameter-added"], level: "major" },
  {
    pattern: /^new-optional-request-(default-)?parameter/,
    ours: ["parameter-added"],
    level: "minor",
  },
  { pattern: /^new-optional-request-property$/, ours: ["property-added"], level: "minor" },
  {
    pattern: /^new-required-request-property$/,
    ours: ["required-property-added", "type-changed", "became-not-nullable", "variant-removed"],
    level: "major",
  },
  {
    pattern: /^(optional-)?response-header-/,
    ours: ["response-header-removed", "response-header-became-optional"],
    level: "minor",
    reason: "No type shows response headers.",
  },
  {
    pattern: /^request-body-added-optional$/,
    ours: ["request-body-added"],
    level: "minor",
  },
  {
    pattern: /^request-body-all-of-added$/,
    ours: ["part-added"],
    level: "minor",
    reason:
      "What the new part asks for is judged by itself; that it is there, only the wire feels.",
  },
  {
    pattern: /-all-of-added$/,
    ours: ["property-added", "part-added", "schema-added"],
    level: "minor",
  },
  {
    pattern: /^request-body-became-required$/,
    ours: ["request-body-became-required"],
    level: "major",
    reason: "Minor where no content is described, so that no type shows the body.",
  },
  {
    pattern: /^request-body-media-type-/,
    ours: ["request-media-type-changed", "request-media-type-added", "request-media-type-removed"],
    level: "major",
    reason: "Where the client sends another media type; minor where the one it sends stays.",
  },
  {
    pattern: /^response-media-type-/,
    ours: ["response-kind-changed", "response-media-type-changed", "response-media-type-added"],
    level: "major",
    reason: "Where the client reads another kind of body; minor where it reads the same.",
  },
  {
    pattern: /^response-(non-)?success-status-removed$/,
    ours: ["success-status-removed", "failure-status-removed"],
    level: "major",
    reason: "Its body is no longer typed (minor where it had none to begin with).",
  },
  {
    pattern: /^response-non-success-status-added$/,
    ours: ["failure-status-added"],
    level: "minor",
  },
  {
    pattern: /-x-extensible-enum-value-removed$/,
    ours: ["known-value-removed"],
    level: "minor",
    reason: WIRE,
  },
  {
    pattern: /^response.*enum-value-removed$/,
    ours: ["enum-value-removed", "property-removed"],
    level: "major",
    reason: "A `case` for the value no longer compiles.",
  },
  {
    pattern: /^response.*enum-value-added$/,
    ours: ["enum-value-added"],
    level: "major",
    reason: "A `switch` over all values is no longer complete.",
  },
  { pattern: /-enum-value-removed$/, ours: ["enum-value-removed"], level: "major" },
  {
    pattern: /-enum-value-added$/,
    ours: ["enum-value-added", "became-enum", "became-not-nullable", "type-changed"],
    level: "minor",
    reason: "Major where a list of values stands that was not there before.",
  },
  {
    pattern: /-became-enum$/,
    ours: ["became-enum", "became-not-nullable", "type-changed"],
    level: "major",
  },
  { pattern: /^request.*-const-removed$/, ours: ["became-open"], level: "minor" },
  { pattern: /^response.*-const-added$/, ours: ["became-enum"], level: "minor" },
  {
    pattern: /^request.*-default-value-/,
    ours: ["default-changed"],
    level: "minor",
    reason: "The vendor fills in another value: nothing that is sent changes.",
  },
  { pattern: /^response.*-default-value-/, ours: ["default-changed"], level: "patch" },
  {
    pattern: /^(request|response)-(body|property|parameter)-(pattern-property-removed)$/,
    ours: ["pattern-property-removed"],
    level: "major",
    reason:
      "Properties of the pattern are no longer part of the type (minor where it takes any property anyway).",
  },
  {
    pattern: /-prefix-items-/,
    ours: ["type-changed", "type-narrowed", "type-widened", "tuple-lengthened", "tuple-shortened"],
    level: "major",
    reason: "Where the items at the head are of another type than the others.",
  },
  {
    pattern: /-pattern-(added|removed|changed|generalized)$/,
    ours: ["limit-tightened", "limit-loosened", "pattern-changed"],
    level: "minor",
    reason: WIRE,
  },
  {
    pattern:
      /-(min|max|exclusive-min|exclusive-max)(-length|-items|-contains)?-(set|increased|decreased)$/,
    ours: ["limit-tightened", "limit-loosened"],
    level: "minor",
    reason: WIRE,
  },
  {
    pattern:
      /-(contains|property-names|if|then|else|dependent-required|unevaluated-(items|properties))-(added|removed)$/,
    ours: ["condition-added", "condition-removed"],
    level: "minor",
    reason: WIRE,
  },
  {
    pattern: /-content-(encoding|media-type|schema)-(added|changed)$/,
    ours: ["content-changed"],
    level: "minor",
    reason: WIRE,
  },
  { pattern: /-discriminator-added$/, ours: ["discriminator-changed"], level: "minor" },
  {
    pattern: /-one-of-(added|removed)$/,
    ours: [
      "variant-added",
      "variant-removed",
      "became-nullable",
      "became-not-nullable",
      "type-changed",
    ],
    level: "major",
    reason: "Removed from a request; minor where an alternative is added to one.",
  },
  {
    pattern: /^request.*-became-(not-)?write-only$/,
    ours: ["write-only-changed"],
    level: "patch",
    reason: "What is write-only may be sent as before.",
  },
  {
    pattern: /^request.*-became-(not-)?read-only$/,
    ours: ["property-became-read-only", "property-became-not-read-only"],
    level: "major",
    reason:
      "What is read-only is no part of a request's type; minor where an optional property joins it.",
  },
  { pattern: /^response.*-became-read-only$/, ours: ["read-only-changed"], level: "patch" },
  {
    pattern: /^response.*-became-write-only$/,
    ours: ["property-became-write-only"],
    level: "major",
    reason: "What is write-only does not come back.",
  },
  {
    pattern: /^response-optional-write-only-property-/,
    ours: ["property-added", "property-removed"],
    level: "minor",
  },
  {
    pattern: /^response-(optional|required)-property-added$/,
    ours: ["property-added", "reference-unknown"],
    level: "minor",
  },
  {
    pattern: /^response-(optional|required)-property-removed$/,
    ours: ["property-removed"],
    level: "major",
    reason: "A program that reads the property no longer compiles.",
  },
  {
    pattern: /^request-property-removed$/,
    ours: ["property-removed"],
    level: "major",
    reason: "A program that sends the property no longer compiles (minor where any is taken).",
  },
  {
    pattern: /^request-parameter-became-required$/,
    ours: ["parameter-became-required"],
    level: "major",
  },
  { pattern: /^request.*-became-required$/, ours: ["property-became-required"], level: "major" },
  { pattern: /^response.*-became-required$/, ours: ["property-became-required"], level: "minor" },
  {
    pattern: /-became-optional$/,
    ours: ["property-became-optional", "reference-unknown"],
    level: "major",
    reason: "Minor where what is referred to cannot be read.",
  },
  {
    pattern: /^request.*-became-nullable$/,
    ours: ["became-nullable"],
    level: "minor",
  },
  {
    pattern: /-became-(not-)?nullable$/,
    ours: ["became-nullable", "became-not-nullable"],
    level: "major",
  },
  {
    pattern:
      /-(type-changed|type-generalized|type-specialized|list-of-types-widened|list-of-types-narrowed)$/,
    ours: [
      "type-changed",
      "type-widened",
      "type-narrowed",
      "became-integer",
      "became-number",
      "format-changed",
      "variants-added",
      "variant-added",
      "request-media-type-changed",
    ],
    level: "major",
    reason:
      "By direction; minor where only the format changes, or a number from whole to any: both are the same type.",
  },
];

/** What one of oasdiff's rules is with us; undefined where nobody has said so. */
export function mappingOf(rule: string): RuleMapping | undefined {
  return RULE_MAPPINGS.find(({ pattern }) => pattern.test(rule));
}

/** A rule of PAIRS.tsv without the number of times: id and severity. */
export function splitRule(text: string): { rule: string; severity: string } {
  const [rule = "", severity = ""] = text.replace(/x\d+$/, "").split(":");
  return { rule, severity };
}

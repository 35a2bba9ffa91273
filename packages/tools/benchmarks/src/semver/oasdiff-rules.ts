/** Our rules for a family of oasdiff's rules. */
export interface RuleMapping {
  /** Matches oasdiff's rule ids, without their severity. */
  readonly pattern: RegExp;
  /** Our rules, without the prefix for the position, one of which must be among the changes. */
  readonly ours: readonly string[];
}

/** The first that matches counts. */
const RULE_MAPPINGS: readonly RuleMapping[] = [
  { pattern: /^api-(path-)?removed-/, ours: ["operation-removed"] },
  { pattern: /^api-operation-id-removed$/, ours: ["operation-renamed", "path-renamed"] },
  { pattern: /^api-schema-removed$/, ours: ["schema-removed"] },
  { pattern: /^api-tag-/, ours: ["operation-text-changed"] },
  {
    pattern: /^api-(invalid-stability-level|stability-decreased)$/,
    ours: ["operation-stability-changed"],
  },
  {
    pattern: /^api-(global-)?security-scope-/,
    ours: ["operation-scope-added", "operation-scope-removed"],
  },
  {
    pattern: /^api-(global-)?security-added$/,
    ours: ["operation-security-required", "operation-security-added"],
  },
  {
    pattern: /^api-(global-)?security-removed$/,
    ours: ["credential-removed", "operation-security-removed", "operation-security-optional"],
  },
  {
    pattern: /^api-security-component-type-changed$/,
    ours: ["credential-removed", "credential-changed", "security-scheme-changed"],
  },
  { pattern: /^api-security-component-/, ours: ["security-scheme-changed"] },
  { pattern: /^endpoint-added$/, ours: ["operation-added"] },
  { pattern: /^endpoint-deprecated/, ours: ["operation-deprecated"] },
  { pattern: /^request-parameter-(removed|sunset-parse)/, ours: ["parameter-removed"] },
  { pattern: /-(sunset-deleted|deprecated-sunset-invalid)$/, ours: ["sunset-changed"] },
  { pattern: /-deprecated(-with-sunset)?$/, ours: ["deprecated"] },
  { pattern: /-reactivated$/, ours: ["reactivated"] },
  { pattern: /^new-request-path-parameter$/, ours: ["required-parameter-added"] },
  { pattern: /^new-optional-request-(default-)?parameter/, ours: ["parameter-added"] },
  { pattern: /^new-optional-request-property$/, ours: ["property-added"] },
  {
    pattern: /^new-required-request-property$/,
    ours: ["required-property-added", "type-changed", "became-not-nullable", "variant-removed"],
  },
  {
    pattern: /^(optional-)?response-header-/,
    ours: ["response-header-removed", "response-header-became-optional"],
  },
  { pattern: /^request-body-added-optional$/, ours: ["request-body-added"] },
  { pattern: /^request-body-all-of-added$/, ours: ["part-added"] },
  { pattern: /-all-of-added$/, ours: ["property-added", "part-added", "schema-added"] },
  { pattern: /^request-body-became-required$/, ours: ["request-body-became-required"] },
  {
    pattern: /^request-body-media-type-/,
    ours: ["request-media-type-changed", "request-media-type-added", "request-media-type-removed"],
  },
  {
    pattern: /^response-media-type-/,
    ours: ["response-kind-changed", "response-media-type-changed", "response-media-type-added"],
  },
  {
    pattern: /^response-(non-)?success-status-removed$/,
    ours: ["success-status-removed", "failure-status-removed"],
  },
  { pattern: /^response-non-success-status-added$/, ours: ["failure-status-added"] },
  { pattern: /-x-extensible-enum-value-removed$/, ours: ["known-value-removed"] },
  { pattern: /^response.*enum-value-removed$/, ours: ["enum-value-removed", "property-removed"] },
  { pattern: /^response.*enum-value-added$/, ours: ["enum-value-added"] },
  { pattern: /-enum-value-removed$/, ours: ["enum-value-removed"] },
  {
    pattern: /-enum-value-added$/,
    ours: ["enum-value-added", "became-enum", "became-not-nullable", "type-changed"],
  },
  { pattern: /-became-enum$/, ours: ["became-enum", "became-not-nullable", "type-changed"] },
  { pattern: /^request.*-const-removed$/, ours: ["became-open"] },
  { pattern: /^response.*-const-added$/, ours: ["became-enum"] },
  { pattern: /^request.*-default-value-/, ours: ["default-changed"] },
  { pattern: /^response.*-default-value-/, ours: ["default-changed"] },
  {
    pattern: /^(request|response)-(body|property|parameter)-(pattern-property-removed)$/,
    ours: ["pattern-property-removed"],
  },
  {
    pattern: /-prefix-items-/,
    ours: ["type-changed", "type-narrowed", "type-widened", "tuple-lengthened", "tuple-shortened"],
  },
  {
    pattern: /-pattern-(added|removed|changed|generalized)$/,
    ours: ["limit-tightened", "limit-loosened", "pattern-changed"],
  },
  {
    pattern:
      /-(min|max|exclusive-min|exclusive-max)(-length|-items|-contains)?-(set|increased|decreased)$/,
    ours: ["limit-tightened", "limit-loosened"],
  },
  {
    pattern:
      /-(contains|property-names|if|then|else|dependent-required|unevaluated-(items|properties))-(added|removed)$/,
    ours: ["condition-added", "condition-removed"],
  },
  { pattern: /-content-(encoding|media-type|schema)-(added|changed)$/, ours: ["content-changed"] },
  { pattern: /-discriminator-added$/, ours: ["discriminator-changed"] },
  {
    pattern: /-one-of-(added|removed)$/,
    ours: [
      "variant-added",
      "variant-removed",
      "became-nullable",
      "became-not-nullable",
      "type-changed",
    ],
  },
  { pattern: /^request.*-became-(not-)?write-only$/, ours: ["write-only-changed"] },
  {
    pattern: /^request.*-became-(not-)?read-only$/,
    ours: ["property-became-read-only", "property-became-not-read-only"],
  },
  { pattern: /^response.*-became-read-only$/, ours: ["read-only-changed"] },
  { pattern: /^response.*-became-write-only$/, ours: ["property-became-write-only"] },
  {
    pattern: /^response-optional-write-only-property-/,
    ours: ["property-added", "property-removed"],
  },
  {
    pattern: /^response-(optional|required)-property-added$/,
    ours: ["property-added", "reference-unknown"],
  },
  { pattern: /^response-(optional|required)-property-removed$/, ours: ["property-removed"] },
  { pattern: /^request-property-removed$/, ours: ["property-removed"] },
  { pattern: /^request-parameter-became-required$/, ours: ["parameter-became-required"] },
  { pattern: /^request.*-became-required$/, ours: ["property-became-required"] },
  { pattern: /^response.*-became-required$/, ours: ["property-became-required"] },
  { pattern: /-became-optional$/, ours: ["property-became-optional", "reference-unknown"] },
  { pattern: /^request.*-became-nullable$/, ours: ["became-nullable"] },
  { pattern: /-became-(not-)?nullable$/, ours: ["became-nullable", "became-not-nullable"] },
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

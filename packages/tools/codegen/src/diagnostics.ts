/** How severe a problem is: one `error` anywhere means that nothing is written. */
export type Severity = "error" | "warning";

/**
 * Every problem the generator reports, with its severity and what to do about it.
 * The codes are stable: people search for them and waivers name them.
 */
export const DIAGNOSTICS = {
  VENDOR_UNKNOWN: ["error", "Name a folder of specs/, or omit the name for all vendors."],
  VENDOR_SLUG_INVALID: [
    "error",
    "Rename the folder: lower-case letters, digits and single hyphens, starting with a letter, and not a reserved name.",
  ],
  VENDOR_EXISTS: ["error", "Choose another slug, or remove the folders of that name first."],
  FETCH_REFUSED: [
    "error",
    "Download the document yourself, review it, and pass the file instead of the URL.",
  ],
  REF_UNKNOWN: ["error", "Name a commit, branch or tag; in a shallow clone fetch the tags first."],
  REFRESH_REFUSED: [
    "error",
    "Review what the vendor publishes now. Accept removals with --accept-removals; anything else is for the vendor to fix.",
  ],
  LINK_REFUSED: [
    "error",
    "Replace the link with what it leads to: the generator reads and writes only inside the workspace.",
  ],
  NAME_NOT_PORTABLE: [
    "error",
    "Rename the file: on some systems it could not be written, or would replace another.",
  ],
  FILE_MISSING: ["error", "Create the file, or remove the reference to it."],
  ROOT_UNKNOWN: ["error", "Pass the file that the document starts with."],
  FILE_UNLISTED: ["error", "List the file under `sources` in vendor.yaml, or delete it."],
  SYNTAX: ["error", "Fix the syntax at this position."],
  DUPLICATE_KEY: ["error", "Keep one of the two keys: parsers disagree on which one counts."],
  DUPLICATE_KEY_EQUAL: ["warning", "Remove one of the two."],
  CONFIG_INVALID: ["error", "Compare with specs/vendor.schema.json."],
  CONFIG_UNMATCHED: [
    "error",
    "Change the name in vendor.yaml to one that the contract has, or remove the entry.",
  ],
  SOURCE_CHANGED: [
    "error",
    "Restore the file. To accept a new document, remove its entry from spec.lock.json and generate again.",
  ],
  TRANSCRIPTION_STALE: [
    "error",
    "Read the page again, update transcribed.yaml, then set its `x-transcribed-from.sha256`.",
  ],
  NOT_OPENAPI: ["error", "Provide an OpenAPI 3.0, 3.1 or 3.2 document, or one of Swagger 2.0."],
  CONVERSION_LOSS: [
    "warning",
    "The document is converted from Swagger 2.0 to OpenAPI 3.0. If it matters, say it in an overlay, which sees the converted document.",
  ],
  VERSION_LOWERED: [
    "warning",
    "OpenAPI 3.1 cannot express this, so the client does without it. If you need it, express it in terms of 3.1 in an overlay.",
  ],
  NULL_CONTRADICTED: [
    "warning",
    'Say in an overlay what the value may be: `anyOf: [{ $ref: … }, { type: "null" }]`.',
  ],
  MERGE_CONFLICT: [
    "error",
    "The files disagree: keep the value in only one of them, or fix it with an overlay.",
  ],
  OVERLAY_INVALID: ["error", "See the OpenAPI Overlay Specification 1.0.0 and CONTRIBUTING.md."],
  OVERLAY_NO_MATCH: [
    "error",
    "The vendor may have fixed it: delete the action, or correct its target.",
  ],
  OVERLAY_REDUNDANT: ["error", "The document already says this: delete the action."],
  REFERENCE_FOREIGN: [
    "error",
    "References must stay inside the vendor's documents: give new-vendor the folder with all of its files, or copy the target and refer to `#/…`.",
  ],
  REFERENCE_DANGLING: ["error", "Add the target with an overlay, or correct the reference."],
  REFERENCE_CIRCULAR: ["error", "Break the cycle with an overlay: an alias must end in a schema."],
  SCHEMA_NAME_CONFLICT: ["error", "Give one of the two schemas another `x-schema-name`."],
  CONTRACT_INVALID: ["error", "Fix the document with an overlay in specs/<vendor>/overlays/."],
  RESPONSES_MISSING: ["error", "Add the operation's `responses` with an overlay."],
  PATH_PARAMETER_UNDECLARED: ["error", "Declare the parameter with an overlay."],
  PATH_PARAMETER_UNUSED: [
    "warning",
    "Remove the parameter with an overlay, or name it in the path.",
  ],
  SERVER_SCHEME: ["warning", "Write the full server URL with an overlay."],
  OPERATION_NAME_DUPLICATE: ["error", "Set `x-operation-name` on one of them with an overlay."],
  OPERATION_NAME_INVALID: [
    "error",
    "`x-operation-name` must be a camelCase identifier that no other export uses.",
  ],
  IDEMPOTENCY_INVALID: [
    "error",
    "Correct `x-idempotency`: `always`, `{ header }` naming a header parameter of the operation, or `{ whenBody }` listing JSON Pointers to properties of its request body.",
  ],
  RETRY_STATUSES_INVALID: [
    "error",
    "Correct `x-retryable-statuses`: it lists failure statuses that the operation documents and that are not retried by default.",
  ],
  PAGINATION_INVALID: [
    "error",
    "Correct `x-pagination`: it names query parameters of the operation, and JSON Pointers into the body of its successful response.",
  ],
  CREDENTIAL_UNNAMED: ["error", "Name the security scheme under `credentials` in vendor.yaml."],
  CREDENTIAL_AMBIGUOUS: [
    "error",
    "Give each security scheme its own key under `credentials` in vendor.yaml.",
  ],
  SECURITY_UNSUPPORTED: ["error", "Correct the security scheme with an overlay."],
  SCHEMA_INVALID: ["error", "Replace it with a schema in an overlay."],
  DISCRIMINATOR_DANGLING: ["warning", "Correct or remove the mapping with an overlay."],
  OBJECT_UNDESCRIBED: [
    "warning",
    "Describe its properties with an overlay, or set `additionalProperties: true`.",
  ],
  DOCUMENT_EXCESSIVE: [
    "error",
    "No API document needs that much: shorten it, or name the referenced schemas under `components`.",
  ],
  TEXT_INVISIBLE: ["error", "Replace the text with an overlay; only the vendor can fix a name."],
  GENERATOR_CRASHED: ["error", "A bug in the generator: report it with the document."],
  OUTPUT_INVALID: ["error", "A bug in the generator: report it with the document."],
  CALL_UNPLANNED: ["warning", "The operation documents no response that a call could request."],
  CALL_UNSAMPLED: [
    "warning",
    "Look for a contradiction in the schema and fix it with an overlay; if there is none, add an example.",
  ],
  CALL_REFUSED: ["warning", "The request does not match the contract, or could not be sent."],
  CALL_UNSERVED: ["warning", "The mock server does not serve what the contract describes."],
  CALL_MISREAD: ["warning", "The client returned something other than the response."],
  TYPE_TOO_NARROW: ["warning", "The type refuses a value that the contract accepts."],
  TYPE_TOO_WIDE: ["warning", "The type accepts a value that the contract refuses."],
  TYPES_FAILED: ["error", "openapi-typescript rejected the contract: fix it with an overlay."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The stable name of a kind of problem. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One problem as a value: what happened, where, and what to do. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Slug of the vendor; empty if the problem belongs to none. */
  readonly vendor: string;
  /** Path of the file from the workspace root, with forward slashes; empty if there is none. */
  readonly file: string;
  /** JSON Pointer inside the file, or `line:column` for a syntax error. */
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
}

/** Where a problem is. */
export interface DiagnosticLocation {
  readonly vendor: string;
  readonly file: string;
  readonly pointer?: string;
}

/** Creates a diagnostic; severity and help come from `DIAGNOSTICS`. */
export function diagnostic(
  code: DiagnosticCode,
  location: DiagnosticLocation,
  message: string,
): Diagnostic {
  const [severity, help] = DIAGNOSTICS[code];
  return {
    code,
    severity,
    vendor: location.vendor,
    file: location.file,
    pointer: location.pointer ?? "",
    message,
    help,
  };
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Formats diagnostics for people: one paragraph per problem, sorted by file, location and code. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const key = (d: Diagnostic) => `${d.file}\0${d.pointer}\0${d.code}\0${d.message}`;
  return [...diagnostics]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((d) => {
      const where = [d.file || d.vendor, d.pointer].filter(Boolean).join(" ");
      const head = `${d.severity} ${d.code}${where ? `  ${where}` : ""}`;
      // Strangers' lines are indented, so that none of them reads as a problem of its own.
      return [head.replaceAll("\n", "\\n"), ...d.message.split("\n"), d.help].join("\n  ");
    })
    .join("\n\n");
}

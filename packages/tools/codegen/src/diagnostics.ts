/** How grave a problem is: an `error` anywhere means that nothing is written. */
export type Severity = "error" | "warning";

/**
 * Every problem the generator knows, with its severity and what to do about it.
 * The code is stable: people search for it and waivers name it.
 */
export const DIAGNOSTICS = {
  VENDOR_UNKNOWN: ["error", "Name a folder of specs/, or leave the name out for all vendors."],
  VENDOR_SLUG_INVALID: [
    "error",
    "Rename the folder: lower-case letters, digits and single hyphens, starting with a letter, and not a reserved name.",
  ],
  VENDOR_EXISTS: ["error", "Choose another slug, or remove the folders of that name first."],
  FETCH_REFUSED: [
    "error",
    "Download the document yourself, look at it, and give the file instead of the URL.",
  ],
  REF_UNKNOWN: ["error", "Name a commit, branch or tag; in a shallow clone fetch the tags first."],
  REFRESH_REFUSED: [
    "error",
    "Look at what the vendor publishes now. Removals are accepted with --accept-removals; anything else is the vendor's to repair.",
  ],
  FILE_MISSING: ["error", "Create the file, or remove what names it."],
  FILE_UNLISTED: ["error", "List the file under `sources` in vendor.yaml, or delete it."],
  SYNTAX: ["error", "Repair the syntax at the place named."],
  DUPLICATE_KEY: ["error", "Keep one of the two keys: which one counts differs between parsers."],
  CONFIG_INVALID: ["error", "Compare with specs/vendor.schema.json."],
  CONFIG_UNMATCHED: [
    "error",
    "Correct the name in vendor.yaml to one the contract has, or remove the entry.",
  ],
  SOURCE_CHANGED: [
    "error",
    "Restore the file. To accept a new document, remove its entry from spec.lock.json and generate again.",
  ],
  TRANSCRIPTION_STALE: [
    "error",
    "Read the page again, repair transcribed.yaml, then set its `x-transcribed-from.sha256`.",
  ],
  NOT_OPENAPI: [
    "error",
    "Give an OpenAPI 3.0, 3.1 or 3.2 document. Swagger 2.0 can be converted with swagger2openapi first.",
  ],
  SWAGGER_2: [
    "error",
    "Convert it with swagger2openapi (`npx swagger2openapi <file> --outfile source/api.json`), and keep the vendor's file as evidence.",
  ],
  VERSION_LOWERED: [
    "warning",
    "OpenAPI 3.1 cannot say this: the client goes without it. An overlay can say in words of 3.1 what is needed of it.",
  ],
  MERGE_CONFLICT: [
    "error",
    "The files disagree: keep the value in one of them only, or repair it by an overlay.",
  ],
  OVERLAY_INVALID: ["error", "See the OpenAPI Overlay Specification 1.0.0 and CONTRIBUTING.md."],
  OVERLAY_NO_MATCH: [
    "error",
    "The vendor may have fixed it: delete the action, or correct the target.",
  ],
  OVERLAY_REDUNDANT: ["error", "The document already says this: delete the action."],
  REFERENCE_FOREIGN: [
    "error",
    "References must stay inside the vendor's documents: copy what is meant and refer to `#/…`.",
  ],
  REFERENCE_DANGLING: ["error", "Add what is referred to by an overlay, or correct the reference."],
  REFERENCE_CIRCULAR: ["error", "Break the cycle by an overlay: an alias must end in a schema."],
  SCHEMA_NAME_CONFLICT: ["error", "Give one of the two schemas another `x-schema-name`."],
  CONTRACT_INVALID: ["error", "Repair the document by an overlay in specs/<vendor>/overlays/."],
  RESPONSES_MISSING: ["error", "Add the operation's `responses` by an overlay."],
  PATH_PARAMETER_UNDECLARED: ["error", "Declare the parameter by an overlay."],
  PATH_PARAMETER_UNUSED: [
    "warning",
    "Take the parameter out by an overlay, or name it in the path.",
  ],
  SERVER_SCHEME: ["warning", "Write the server's whole URL by an overlay."],
  OPERATION_NAME_DUPLICATE: ["error", "Set `x-operation-name` on one of them by an overlay."],
  OPERATION_NAME_INVALID: [
    "error",
    "`x-operation-name` must be a camelCase identifier that no other export has.",
  ],
  IDEMPOTENCY_INVALID: [
    "error",
    "Correct `x-idempotency`: `always`, `{ header }` naming a header parameter of the operation, or `{ whenBody }` listing JSON Pointers to properties of its request body.",
  ],
  RETRY_STATUSES_INVALID: [
    "error",
    "Correct `x-retryable-statuses`: failure statuses that the operation documents and that are not retried anyway.",
  ],
  PAGINATION_INVALID: [
    "error",
    "Correct `x-pagination`: it names query parameters of the operation, and JSON Pointers into the body of its success.",
  ],
  CREDENTIAL_UNNAMED: ["error", "Name the security scheme under `credentials` in vendor.yaml."],
  CREDENTIAL_AMBIGUOUS: [
    "error",
    "Give each of the security schemes a key of its own under `credentials` in vendor.yaml.",
  ],
  SECURITY_UNSUPPORTED: ["error", "Correct the security scheme by an overlay."],
  SCHEMA_INVALID: ["error", "Replace it by a schema, by an overlay."],
  DISCRIMINATOR_DANGLING: ["warning", "Correct or remove the mapping by an overlay."],
  OBJECT_UNDESCRIBED: [
    "warning",
    "Describe its members by an overlay, or say `additionalProperties: true`.",
  ],
  DOCUMENT_EXCESSIVE: [
    "error",
    "No API document needs that much: shorten it, or give the schemas that are referred to a name under components.",
  ],
  TEXT_INVISIBLE: [
    "error",
    "Replace the text by an overlay; a name can only be repaired by the vendor.",
  ],
  GENERATOR_CRASHED: ["error", "A bug of the generator: report it with the document."],
  OUTPUT_INVALID: ["error", "A bug of the generator: report it with the document."],
  CALL_UNPLANNED: ["warning", "The operation documents no response that could be asked for."],
  CALL_UNSAMPLED: [
    "warning",
    "Look for a contradiction in the schema and repair it by an overlay; give an example where there is none.",
  ],
  CALL_REFUSED: ["warning", "What was sent is not what the contract says, or could not be sent."],
  CALL_UNSERVED: ["warning", "The mock server does not serve what the contract says."],
  CALL_MISREAD: ["warning", "The client gave its caller something else than what was answered."],
  TYPES_FAILED: ["error", "openapi-typescript refused the contract: repair it by an overlay."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The stable name of a kind of problem. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One problem, as a value: what, where, and (through its code) what to do. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Slug of the vendor; empty where the problem is no vendor's. */
  readonly vendor: string;
  /** Path of the file from the workspace root, with forward slashes; empty where there is none. */
  readonly file: string;
  /** JSON Pointer inside the file, or `line:column` for a syntax error. */
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
}

/** Where a problem stands. */
export interface Place {
  readonly vendor: string;
  readonly file: string;
  readonly pointer?: string;
}

/** Makes a diagnostic; severity and help come from the catalogue. */
export function diagnostic(code: DiagnosticCode, place: Place, message: string): Diagnostic {
  const [severity, help] = DIAGNOSTICS[code];
  return {
    code,
    severity,
    vendor: place.vendor,
    file: place.file,
    pointer: place.pointer ?? "",
    message,
    help,
  };
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** The text a person reads: one paragraph a problem, sorted by file, place and code. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const key = (d: Diagnostic) => `${d.file}\0${d.pointer}\0${d.code}\0${d.message}`;
  return [...diagnostics]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((d) => {
      const where = [d.file || d.vendor, d.pointer].filter(Boolean).join(" ");
      return `${d.severity} ${d.code}${where ? `  ${where}` : ""}\n  ${d.message}\n  ${d.help}`;
    })
    .join("\n\n");
}

import type { ApiModel } from "../../model.ts";
import { OPENAPI_FETCH_EXPORTS } from "../../runtime-values.ts";
import { type MetadataNames, VENDOR_METADATA } from "../metadata/metadata-names.ts";
import { exportNames, importNames } from "../text/import-text.ts";
import { docComment, HEADER } from "../text/source-text.ts";
import { LINE_WIDTH } from "../text/wrap-text.ts";

const RUNTIME_ENTRY = "@org/client-runtime/openapi-fetch";

/** `openapi-fetch.ts`: openapi-fetch's own client over the vendor's paths, with its types. */
export function emitOpenapiFetch(model: ApiModel, metadataName: MetadataNames): string {
  const { pascal } = model.names;
  const { name } = model.config;
  const options = `${pascal}OpenapiFetchOptions`;
  const constants = model.operations.map((operation) => metadataName(operation.name));
  const imports = [
    importNames(
      ["createVendorOpenapiFetch", "type Client", "type OpenapiFetchOptions"],
      RUNTIME_ENTRY,
    ),
    importNames([`type ${pascal}Auth`, `type ${pascal}Server`], "./client.ts"),
    importNames([VENDOR_METADATA, ...constants], "./metadata.ts"),
    importNames(["type paths"], "./openapi.ts"),
  ].join("");
  const exports = [
    exportNames(OPENAPI_FETCH_EXPORTS, RUNTIME_ENTRY),
    exportNames(["type components", "type operations", "type paths"], "./openapi.ts"),
  ].join("");
  const base = model.servers.length === 0 ? "\n  readonly baseUrl: string | URL;\n" : "";
  const heritage = `extends OpenapiFetchOptions<${pascal}Auth, ${pascal}Server> {${base}}\n`;
  const head = `export interface ${options}`;
  const isShort = `${head} ${heritage}`.indexOf("\n") <= LINE_WIDTH;
  const declared = `${docComment([`Options of openapi-fetch's client for ${name}.`], "")}${head}${isShort ? " " : "\n  "}${heritage}`;
  const about = docComment(
    [
      `Creates openapi-fetch's client for ${name}: calls by path, with its types and its middleware.`,
      "The same servers, credentials, encodings, retries and errors as the functions of the main entry.",
    ],
    "",
    ["@throws {ConfigError} naming the option, never its value."],
  );
  const [list, operations] =
    constants.length === 0 ? [[], "[]"] : [[listOf(constants)], "operations"];
  const creates = `${about}export function createClient(options: ${options}): Client<paths> {
  return createVendorOpenapiFetch<paths>(${VENDOR_METADATA}, ${operations}, options);
}
`;
  return [HEADER, imports, exports, declared, ...list, creates].join("\n");
}

/** In the order of the contract. */
function listOf(constants: readonly string[]): string {
  return `const operations = [\n${constants.map((name) => `  ${name},\n`).join("")}];\n`;
}

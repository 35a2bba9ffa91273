import type { ApiModel, CredentialModel } from "../../model.ts";
import type { MetadataFunction } from "../../runtime-values.ts";
import { needsEmptyAlternative } from "../operations/operation-metadata.ts";
import type { EmittedOperation } from "../operations/operations.ts";
import { FunctionReference, functionsIn } from "../text/metadata-function.ts";
import { expression, stringLiteral } from "../text/source-text.ts";

/** A vendor's metadata as source text. */
export interface EmittedMetadata {
  /** The object literal: servers, security, and the operations that differ from the defaults. */
  readonly text: string;
  /** The runtime's functions that it refers to. */
  readonly functions: readonly MetadataFunction[];
}

/** Writes a vendor's metadata. */
export function emitVendorMetadata(
  model: ApiModel,
  emitted: readonly EmittedOperation[],
): EmittedMetadata {
  const servers = model.servers.map(({ name, url, variables }) => {
    const metadata = [...variables].map(([key, variable]) => [
      key,
      { default: variable.default, ...(variable.enum ? { enum: variable.enum } : {}) },
    ]);
    const fill = new FunctionReference("fillVariables");
    const own = metadata.length > 0 ? { variables: Object.fromEntries(metadata), fill } : {};
    return [name, { url, ...own }] as const;
  });
  const alternatives = model.security.map((alternative) => alternative.map(credentialMetadata));
  const isOptional = emitted.some(({ operation }) => needsEmptyAlternative(operation, model));
  const security = isOptional ? [...alternatives, []] : alternatives;
  const operations = emitted
    .filter(({ metadata }) => Object.keys(metadata).length > 0)
    .map(({ operation: { method, path }, metadata }) => {
      return `    ${stringLiteral(`${method.toUpperCase()} ${path}`)}: ${expression(metadata)},\n`;
    });
  const headers = headerMetadata(model.config.headers ?? {});
  const fields = [
    `vendor: ${stringLiteral(model.names.slug)}`,
    `servers: ${expression(Object.fromEntries(servers))}`,
    `security: ${expression(security)}`,
    ...(Object.keys(headers).length > 0 ? [`headers: ${expression(headers)}`] : []),
    ...(operations.length > 0 ? [`operations: {\n${operations.join("")}  }`] : []),
  ];
  return {
    text: `{\n${fields.map((field) => `  ${field},\n`).join("")}}`,
    functions: functionsIn(servers, security, ...emitted.map(({ metadata }) => metadata)),
  };
}

const PUT_FUNCTIONS: Readonly<Record<CredentialModel["kind"], MetadataFunction | undefined>> = {
  bearer: undefined,
  header: undefined,
  oauth2: undefined,
  basic: "putBasic",
  query: "putQuery",
  cookie: "putCookie",
};

function credentialMetadata({ key, kind, name, tokenRequest }: CredentialModel): object {
  const { url, scopes = [], headers } = tokenRequest ?? {};
  const put = PUT_FUNCTIONS[kind];
  return {
    key,
    kind,
    ...(name ? { name } : {}),
    ...(put ? { put: new FunctionReference(put) } : {}),
    ...(url ? { tokenUrl: url } : {}),
    ...(scopes.length > 0 ? { scopes } : {}),
    ...(headers ? { clientHeaders: headers } : {}),
    ...(tokenRequest ? { fetchTokens: new FunctionReference("clientCredentials") } : {}),
  };
}

/** The response headers that the runtime reads; the others are documentation. */
function headerMetadata(headers: Readonly<Record<string, string>>): object {
  const { requestId, retryHint, retryAfter } = headers;
  return {
    ...(requestId ? { requestId } : {}),
    ...(retryHint ? { retryHint } : {}),
    // The runtime reads the standard header by default.
    ...(retryAfter && !/^retry-after$/i.test(retryAfter) ? { retryAfter } : {}),
  };
}

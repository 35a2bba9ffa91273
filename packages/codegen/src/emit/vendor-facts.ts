import type { ApiModel, CredentialModel } from "../model.ts";
import { needsEmptyAlternative } from "./operation-facts.ts";
import type { EmittedOperation } from "./operations.ts";
import { expression, stringLiteral } from "./source-text.ts";

/** The runtime's export that fetches tokens. */
export const TOKEN_FETCHER = "clientCredentials";

/** The object literal of a vendor's facts: servers, security, and the operations that differ. */
export function emitVendorFacts(model: ApiModel, emitted: readonly EmittedOperation[]): string {
  const servers = model.servers.map(({ name, url, variables }) => {
    const facts = [...variables].map(([key, variable]) => [
      key,
      { default: variable.default, ...(variable.enum ? { enum: variable.enum } : {}) },
    ]);
    const own = facts.length > 0 ? { variables: Object.fromEntries(facts) } : {};
    return [name, { url, ...own }] as const;
  });
  const alternatives = model.security.map(
    (alternative) => `[${alternative.map(credentialFacts).join(", ")}]`,
  );
  const isOptional = emitted.some(({ operation }) => needsEmptyAlternative(operation, model));
  const security = isOptional ? [...alternatives, "[]"] : alternatives;
  const operations = emitted
    .filter(({ facts }) => Object.keys(facts).length > 0)
    .map(({ operation: { method, path }, facts }) => {
      return `    ${stringLiteral(`${method.toUpperCase()} ${path}`)}: ${expression(facts)},\n`;
    });
  const headers = headerFacts(model.config.headers ?? {});
  const fields = [
    `vendor: ${stringLiteral(model.names.slug)}`,
    `servers: ${expression(Object.fromEntries(servers))}`,
    `security: [${security.join(", ")}]`,
    ...(Object.keys(headers).length > 0 ? [`headers: ${expression(headers)}`] : []),
    ...(operations.length > 0 ? [`operations: {\n${operations.join("")}  }`] : []),
  ];
  return `{\n${fields.map((field) => `  ${field},\n`).join("")}}`;
}

function credentialFacts({ key, kind, name, tokenRequest }: CredentialModel): string {
  const { url, scopes = [], headers } = tokenRequest ?? {};
  const facts = [
    `key: ${stringLiteral(key)}`,
    `kind: ${stringLiteral(kind)}`,
    ...(name ? [`name: ${stringLiteral(name)}`] : []),
    ...(url ? [`tokenUrl: ${stringLiteral(url)}`] : []),
    ...(scopes.length > 0 ? [`scopes: ${expression(scopes)}`] : []),
    ...(headers ? [`clientHeaders: ${expression(headers)}`] : []),
    // Named here, so that only clients that fetch tokens carry the code for it.
    ...(tokenRequest ? [`fetchTokens: ${TOKEN_FETCHER}`] : []),
  ];
  return `{ ${facts.join(", ")} }`;
}

/** The response headers that the runtime reads; the others are for the package's readers. */
function headerFacts(headers: Readonly<Record<string, string>>): object {
  const { requestId, retryHint, retryAfter } = headers;
  return {
    ...(requestId ? { requestId } : {}),
    ...(retryHint ? { retryHint } : {}),
    // HTTP's own name is what the runtime reads anyway.
    ...(retryAfter && !/^retry-after$/i.test(retryAfter) ? { retryAfter } : {}),
  };
}

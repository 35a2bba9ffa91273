import type { ApiModel, CredentialModel } from "../../model.ts";
import type { MetadataFunction } from "../../runtime-values.ts";
import { FunctionReference } from "../text/metadata-function.ts";
import { needsEmptyAlternative } from "./operation-metadata.ts";
import { serversMetadata } from "./servers-metadata.ts";

/** What the runtime must know about a vendor: servers, credentials and the headers it reads. */
export function vendorMetadata(model: ApiModel): object {
  const alternatives = model.security.map((alternative) => alternative.map(credentialMetadata));
  const isOptional = model.operations.some((operation) => needsEmptyAlternative(operation, model));
  const headers = headerMetadata(model.config.headers ?? {});
  return {
    vendor: model.names.slug,
    servers: serversMetadata(model.servers),
    security: isOptional ? [...alternatives, []] : alternatives,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
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

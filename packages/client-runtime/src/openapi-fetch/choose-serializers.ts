import type { Target } from "./call/read-target.ts";
import { serializeBody } from "./call/serialize-body.ts";
import { fillTemplate, queryWriter } from "./call/serialize-url.ts";
import type { OpenapiCallOptions, OpenapiClientOptions } from "./client-options.ts";

/** How a call's values become a request, in the form that openapi-fetch takes. */
export interface Serializers {
  readonly querySerializer: (query: never) => string;
  readonly pathSerializer: (url: string, values: Record<string, unknown>) => string;
  readonly bodySerializer: (body: never, headers: Headers) => unknown;
}

/**
 * A call's own serializers, else the client's, else ours. Query styles are merged: what the call's
 * leave out, the client's decide.
 */
export function chooseSerializers(
  client: OpenapiClientOptions,
  call: OpenapiCallOptions,
  { baseUrl, vendor }: Target,
): Serializers {
  const query = call.querySerializer ?? client.querySerializer;
  return {
    querySerializer:
      typeof query === "function"
        ? query
        : queryWriter({ ...stylesOf(client), ...stylesOf(call) }, vendor),
    pathSerializer:
      call.pathSerializer ??
      client.pathSerializer ??
      ((url, values) => baseUrl + fillTemplate(url.slice(baseUrl.length), values, vendor)),
    bodySerializer:
      call.bodySerializer ??
      client.bodySerializer ??
      ((body: unknown, headers?: Headers) => serializeBody(body, headers, vendor)),
  };
}

function stylesOf({ querySerializer }: Pick<OpenapiCallOptions, "querySerializer">) {
  return typeof querySerializer === "object" ? querySerializer : undefined;
}

import type { OperationMetadata } from "../../metadata.ts";
import { serializePairs } from "../../parameters/serialize-pairs.ts";
import { serializePath } from "../../parameters/serialize-path.ts";
import type { OpenapiCallOptions, OpenapiClientOptions } from "../client-options.ts";
import type { CallTarget } from "../client-rules.ts";
import { serializeBody } from "./serialize-body.ts";
import { fillTemplate, queryWriter } from "./serialize-url.ts";

/** How a call's values become a request, in the form that openapi-fetch takes. */
export interface Serializers {
  readonly querySerializer: (query: Record<string, unknown>) => string;
  readonly pathSerializer: (url: string, values: Record<string, unknown>) => string;
  readonly bodySerializer: (body: never, headers: Headers) => unknown;
}

/** The options of a client or a call that say how its values are written. */
type SerializerOptions = Pick<
  OpenapiCallOptions & OpenapiClientOptions,
  "querySerializer" | "pathSerializer" | "bodySerializer"
>;

/**
 * A call's own serializers, else the client's, else the contract's, else ours. Query styles are
 * merged: what the call's leave out, the client's decide.
 */
export function chooseSerializers(
  client: SerializerOptions,
  call: SerializerOptions,
  operation: OperationMetadata | undefined,
  { baseUrl, vendor }: CallTarget,
): Serializers {
  const query = call.querySerializer ?? client.querySerializer;
  const { parameters } = operation ?? {};
  const fill = (template: string, values: object): string =>
    operation === undefined
      ? fillTemplate(template, values, vendor)
      : serializePath({ template, values, parameters, vendor });
  return {
    querySerializer:
      typeof query === "function"
        ? query
        : query === undefined && operation !== undefined
          ? (values) => serializePairs({ location: "query", values, parameters, vendor }).join("&")
          : queryWriter({ ...stylesOf(client), ...stylesOf(call) }, vendor),
    pathSerializer:
      call.pathSerializer ??
      client.pathSerializer ??
      ((url, values) => baseUrl + fill(url.slice(baseUrl.length), values)),
    bodySerializer:
      call.bodySerializer ??
      client.bodySerializer ??
      ((body: unknown, headers?: Headers) => serializeBody(body, headers, vendor)),
  };
}

function stylesOf({ querySerializer }: SerializerOptions) {
  return typeof querySerializer === "object" ? querySerializer : undefined;
}

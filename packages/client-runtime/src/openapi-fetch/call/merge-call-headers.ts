import { mediaKind } from "../../body/media-kind.ts";
import type { OperationMetadata } from "../../metadata.ts";
import { serializeHeaders } from "../../parameters/serialize-headers.ts";
import { serializePairs } from "../../parameters/serialize-pairs.ts";
import type { OpenapiCallOptions } from "../client-options.ts";
import { type HeaderLayer, layerHeaders } from "./layer-headers.ts";

type Params = NonNullable<OpenapiCallOptions["params"]>;

/** Where openapi-fetch finds the headers of a call; it takes those of `params` last. */
interface MergedHeaders {
  readonly headers: HeaderLayer;
  readonly params: Params;
}

/**
 * The headers of a call with what the contract says of them: the media type to ask for, beneath the
 * given ones; header and cookie parameters in their documented form; a new idempotency key where
 * the operation takes one and the caller gives none. Throws a ConfigError for a value that cannot be
 * sent.
 */
export function mergeCallHeaders(
  operation: OperationMetadata | undefined,
  given: HeaderLayer,
  params: Params,
  body: unknown,
  vendor: string,
): MergedHeaders {
  if (operation === undefined) {
    layerHeaders(params.header, "header", vendor);
    return { headers: given, params };
  }
  const { accept, contentType, parameters, idempotency } = operation;
  // fetch alone names the boundary of a form.
  const isStated = body !== undefined && contentType && mediaKind(contentType) !== "multipart";
  const texts = serializeHeaders({ values: params.header, parameters, vendor });
  const headers: Record<string, string | null> = {
    // The wanted type first, anything else after it: a failure may come in a type of its own.
    ...(accept !== undefined && { accept: `${accept}, */*;q=0.1` }),
    ...(isStated && { "content-type": contentType }),
    ...given,
    ...layerHeaders(texts, "header", vendor),
  };
  const cookies = serializePairs({ location: "cookie", values: params.cookie, parameters, vendor });
  if (cookies.length > 0) {
    headers["cookie"] = [...(headers["cookie"] ? [headers["cookie"]] : []), ...cookies].join("; ");
  }
  if (typeof idempotency === "object" && "header" in idempotency) {
    headers[idempotency.header.toLowerCase()] ??= idempotency.createKey();
  }
  const header = params.header && Object.fromEntries(texts);
  return { headers, params: header ? { ...params, header } : params };
}

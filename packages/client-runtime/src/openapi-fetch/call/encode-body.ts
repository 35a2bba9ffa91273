import type { BodyEncoder } from "../../metadata.ts";
import type { PreparedCall } from "./prepare-call.ts";

/**
 * The same call with its body encoded as the contract says, in the media type that its headers
 * name: openapi-fetch's serializers cannot wait. Rejects with a ConfigError for a body that cannot
 * be encoded.
 */
export async function encodeBody(call: PreparedCall, encode: BodyEncoder): Promise<PreparedCall> {
  const { operation, init, target } = call;
  const given = init.headers["content-type"];
  const { encoding, contentType = "application/json" } = operation ?? {};
  const { vendor } = target;
  const encoded = await encode(init.body, { contentType: given ?? contentType, encoding, vendor });
  const type = encoded.contentType ?? (given === undefined ? contentType : given);
  return {
    ...call,
    init: {
      ...init,
      headers: { ...init.headers, "content-type": type || null },
      bodySerializer: () => encoded.body,
    },
  };
}

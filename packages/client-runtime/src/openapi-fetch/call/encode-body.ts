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
  const contentType = given ?? operation?.contentType ?? "application/json";
  const { encoding } = operation ?? {};
  const encoded = await encode(init.body, { contentType, encoding, vendor: target.vendor });
  // fetch names the boundary of a form.
  const own = encoded.body instanceof FormData || given === null ? null : contentType;
  return {
    ...call,
    init: {
      ...init,
      headers: { ...init.headers, "content-type": encoded.contentType ?? own },
      bodySerializer: () => encoded.body,
    },
  };
}

import { ConfigError } from "./config-error.ts";
import type { SerialisedRequest } from "./prepare-request.ts";

/**
 * A request whose form is turned into bytes, so that each attempt sends the same: fetch would
 * choose another boundary each time. Rejects with a ConfigError for a file that cannot be read.
 */
export async function bufferForm(
  request: SerialisedRequest,
  form: FormData,
  vendor: string,
): Promise<SerialisedRequest> {
  const encoded = new Response(form);
  // Goes before a type of the caller, which does not know the boundary.
  request.headers.set("Content-Type", encoded.headers.get("Content-Type") ?? "");
  try {
    return { ...request, body: await encoded.arrayBuffer() };
  } catch {
    throw new ConfigError("body", "holds a file that cannot be read", vendor);
  }
}

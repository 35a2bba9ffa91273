import { type PathBasedClient, wrapAsPathBasedClient } from "openapi-fetch";
import type { OpenapiClientOptions } from "./client-options.ts";
import { createClient } from "./create-client.ts";
import type { AnyMedia } from "./open-client.ts";

/**
 * A client whose calls read `client["/path"].GET(init)`. It takes no middleware: wrap a client that
 * does. Throws as `createClient` does.
 */
export function createPathBasedClient<Paths extends object, Media extends AnyMedia = AnyMedia>(
  options?: OpenapiClientOptions,
): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}

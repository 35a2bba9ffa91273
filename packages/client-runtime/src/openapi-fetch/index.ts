export type {
  Client,
  FetchOptions,
  FetchResponse,
  MethodResponse,
  Middleware,
  MiddlewareCallbackParams,
  PathBasedClient,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
export type { OpenapiClientOptions } from "./client-options.ts";
export { createClient } from "./create-client.ts";
export { createPathBasedClient, wrapAsPathBasedClient } from "./path-based-client.ts";

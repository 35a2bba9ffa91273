// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import { type Client, createVendorOpenapiFetch, type OpenapiFetchOptions } from "@org/client-runtime/openapi-fetch";
import type { UserfluxAuth, UserfluxServer } from "./client.ts";
import { deleteProductMetadata, upsertProductMetadata, vendorMetadata } from "./metadata.ts";
import type { paths } from "./openapi.ts";

export {
  type BodySerializer,
  type Client,
  type ClientForPath,
  type ClientMethod,
  type ClientOptions,
  type ClientPathsWithMethod,
  type ClientRequestMethod,
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  type DefaultParamsOption,
  defaultPathSerializer,
  type FetchOptions,
  type FetchResponse,
  type HeadersOptions,
  type MaybeOptionalInit,
  type MergedOptions,
  mergeHeaders,
  type MethodResponse,
  type Middleware,
  type MiddlewareCallbackParams,
  type MiddlewareRequestParams,
  type ParamsOption,
  type ParseAs,
  type ParseAsResponse,
  type PathBasedClient,
  type PathSerializer,
  type QuerySerializer,
  type QuerySerializerOptions,
  removeTrailingSlash,
  type RequestBodyOption,
  type RequestOptions,
  serializeArrayParam,
  serializeObjectParam,
  serializePrimitiveParam,
  wrapAsPathBasedClient,
} from "@org/client-runtime/openapi-fetch";
export type { components, operations, paths } from "./openapi.ts";

/** Options of openapi-fetch's client for Userflux. */
export interface UserfluxOpenapiFetchOptions extends OpenapiFetchOptions<UserfluxAuth, UserfluxServer> {}

const operations = [
  upsertProductMetadata,
  deleteProductMetadata,
];

/**
 * Creates openapi-fetch's client for Userflux: calls by path, with its types and its middleware.
 *
 * The same servers, credentials, encodings, retries and errors as the functions of the main entry.
 *
 * @throws {ConfigError} naming the option, never its value.
 */
export function createClient(options: UserfluxOpenapiFetchOptions): Client<paths> {
  return createVendorOpenapiFetch<paths>(vendorMetadata, operations, options);
}

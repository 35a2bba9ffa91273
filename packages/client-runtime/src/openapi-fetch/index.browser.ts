// What index.ts exports, without the code for secrets: a bundle for browsers cannot hold any. Types
// come from index.ts.

export {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  mergeHeaders,
  removeTrailingSlash,
  serializeArrayParam,
  serializeObjectParam,
  serializePrimitiveParam,
  wrapAsPathBasedClient,
} from "openapi-fetch";
export { createClient } from "./create-client.ts";
export { createPathBasedClient } from "./create-path-based-client.ts";
export { createVendorOpenapiFetch } from "./create-vendor-client.browser.ts";

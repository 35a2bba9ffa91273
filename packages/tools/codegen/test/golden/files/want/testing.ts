// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  contractFrom,
  type ContractSource,
  createHandlers,
  handlerFactory,
  type HandlerFactory,
  type HandlersOptions,
  type HttpHandler,
  responseFactory,
  type ResponseFactory,
} from "@org/test-doubles";

const contract: ContractSource = contractFrom(
  "{\"servers\":[{\"url\":\"https://api.acme.example\"}],\"operations\":{\"getImage\":{\"method\":\"GET\",\"path\":\"/images/{id}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"image/png\",\"kind\":\"bytes\",\"schema\":{\"type\":\"string\",\"format\":\"binary\"}}],\"headers\":{}},\"404\":{\"contents\":[{\"type\":\"text/plain\",\"kind\":\"text\",\"schema\":{\"type\":\"string\"}}],\"headers\":{}}}},\"replaceImage\":{\"method\":\"PUT\",\"path\":\"/images/{id}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}}}},\"importProducts\":{\"method\":\"POST\",\"path\":\"/import\",\"servers\":[{\"url\":\"https://upload.acme.example\"}],\"responses\":{\"202\":{\"contents\":[{\"type\":\"text/plain\",\"kind\":\"text\",\"schema\":{\"type\":\"string\"}}],\"headers\":{}}}}},\"components\":{}}",
);

/** Request handlers for every operation of Acme Files, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `getImage` may respond with, by status. */
type GetImageBodies = Record<200, Blob> & Record<404, string>;

/** Creates a request handler for `getImage`, `GET /images/{id}`. */
export const getImageHandler: HandlerFactory<GetImageBodies> = handlerFactory(contract, "getImage");

/** Creates a response body of `getImage`, by status. */
export const makeGetImageResponse: ResponseFactory<GetImageBodies> = responseFactory(contract, "getImage");

/** The bodies that `replaceImage` may respond with, by status. */
type ReplaceImageBodies = Record<204, undefined>;

/** Creates a request handler for `replaceImage`, `PUT /images/{id}`. */
export const replaceImageHandler: HandlerFactory<ReplaceImageBodies> = handlerFactory(contract, "replaceImage");

/** Creates a response body of `replaceImage`, by status. */
export const makeReplaceImageResponse: ResponseFactory<ReplaceImageBodies> = responseFactory(contract, "replaceImage");

/** The bodies that `importProducts` may respond with, by status. */
type ImportProductsBodies = Record<202, string>;

/** Creates a request handler for `importProducts`, `POST /import`. */
export const importProductsHandler: HandlerFactory<ImportProductsBodies> = handlerFactory(contract, "importProducts");

/** Creates a response body of `importProducts`, by status. */
export const makeImportProductsResponse: ResponseFactory<ImportProductsBodies> = responseFactory(contract, "importProducts");

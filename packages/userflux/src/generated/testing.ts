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
  "{\"servers\":[{\"url\":\"https://integration-api.userflux.co\"}],\"operations\":{\"upsertProduct\":{\"method\":\"POST\",\"path\":\"/product\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}},\"400\":{\"contents\":[],\"headers\":{}},\"401\":{\"contents\":[],\"headers\":{}},\"403\":{\"contents\":[],\"headers\":{}},\"500\":{\"contents\":[],\"headers\":{}}}},\"deleteProduct\":{\"method\":\"DELETE\",\"path\":\"/product/{typeId}/{productId}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}},\"400\":{\"contents\":[],\"headers\":{}},\"401\":{\"contents\":[],\"headers\":{}},\"403\":{\"contents\":[],\"headers\":{}},\"404\":{\"contents\":[],\"headers\":{}},\"500\":{\"contents\":[],\"headers\":{}}}}},\"components\":{}}",
);

/** Request handlers for every operation of Userflux, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `upsertProduct` may respond with, by status. */
type UpsertProductBodies = Record<204, undefined> & Record<400 | 401 | 403 | 500, unknown>;

/** Creates a request handler for `upsertProduct`, `POST /product`. */
export const upsertProductHandler: HandlerFactory<UpsertProductBodies> = handlerFactory(contract, "upsertProduct");

/** Creates a response body of `upsertProduct`, by status. */
export const makeUpsertProductResponse: ResponseFactory<UpsertProductBodies> = responseFactory(contract, "upsertProduct");

/** The bodies that `deleteProduct` may respond with, by status. */
type DeleteProductBodies = Record<204, undefined> & Record<400 | 401 | 403 | 404 | 500, unknown>;

/** Creates a request handler for `deleteProduct`, `DELETE /product/{typeId}/{productId}`. */
export const deleteProductHandler: HandlerFactory<DeleteProductBodies> = handlerFactory(contract, "deleteProduct");

/** Creates a response body of `deleteProduct`, by status. */
export const makeDeleteProductResponse: ResponseFactory<DeleteProductBodies> = responseFactory(contract, "deleteProduct");

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
import type { Product } from "./schemas.ts";

const contract: ContractSource = contractFrom(
  "{\"servers\":[{\"url\":\"https://{region}.acme.example\",\"variables\":{\"region\":[\"eu\",\"us\"]}}],\"operations\":{\"listProducts\":{\"method\":\"GET\",\"path\":\"/v{version}/products\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Product\"}}}],\"headers\":{}}}},\"upsertProduct\":{\"method\":\"PUT\",\"path\":\"/v{version}/products\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}},\"201\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}}}},\"deleteProduct\":{\"method\":\"DELETE\",\"path\":\"/v{version}/products/{id}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}}}}},\"components\":{\"schemas\":{\"Product\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"createdAt\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\",\"readOnly\":true},\"metadata\":{\"type\":\"object\"},\"status\":{\"type\":\"string\",\"enum\":[\"ACTIVE\",\"RETIRED\"]}}}}}}",
);

/** Request handlers for every operation of Acme Shop, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `listProducts` may respond with, by status. */
type ListProductsBodies = Record<200, Product[]>;

/** Creates a request handler for `listProducts`, `GET /v{version}/products`. */
export const listProductsHandler: HandlerFactory<ListProductsBodies> = handlerFactory(contract, "listProducts");

/** Creates a response body of `listProducts`, by status. */
export const makeListProductsResponse: ResponseFactory<ListProductsBodies> = responseFactory(contract, "listProducts");

/** The bodies that `upsertProduct` may respond with, by status. */
type UpsertProductBodies = Record<200 | 201, Product>;

/** Creates a request handler for `upsertProduct`, `PUT /v{version}/products`. */
export const upsertProductHandler: HandlerFactory<UpsertProductBodies> = handlerFactory(contract, "upsertProduct");

/** Creates a response body of `upsertProduct`, by status. */
export const makeUpsertProductResponse: ResponseFactory<UpsertProductBodies> = responseFactory(contract, "upsertProduct");

/** The bodies that `deleteProduct` may respond with, by status. */
type DeleteProductBodies = Record<204, undefined>;

/** Creates a request handler for `deleteProduct`, `DELETE /v{version}/products/{id}`. */
export const deleteProductHandler: HandlerFactory<DeleteProductBodies> = handlerFactory(contract, "deleteProduct");

/** Creates a response body of `deleteProduct`, by status. */
export const makeDeleteProductResponse: ResponseFactory<DeleteProductBodies> = responseFactory(contract, "deleteProduct");

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
  "{\"servers\":[{\"url\":\"https://api.acme.example\"}],\"operations\":{\"productGet\":{\"method\":\"GET\",\"path\":\"/product/{id}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}}}},\"upsertProduct\":{\"method\":\"PUT\",\"path\":\"/product/{id}\",\"responses\":{\"200\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Product\"}}],\"headers\":{}}}}},\"components\":{\"schemas\":{\"Price\":{\"type\":\"object\",\"properties\":{\"amount\":{\"type\":\"number\"},\"unit\":{\"type\":[\"string\",\"null\"],\"enum\":[\"EUR\",null]}}},\"Product\":{\"type\":\"object\",\"required\":[\"id\",\"price\"],\"properties\":{\"id\":{\"type\":\"string\",\"examples\":[\"tee\"]},\"price\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/Price\"},{\"type\":\"null\"}]}}}}}}",
);

/** Request handlers for every operation of Acme Fragments, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `productGet` may respond with, by status. */
type ProductGetBodies = Record<200, Product>;

/** Creates a request handler for `productGet`, `GET /product/{id}`. */
export const productGetHandler: HandlerFactory<ProductGetBodies> = handlerFactory(contract, "productGet");

/** Creates a response body of `productGet`, by status. */
export const makeProductGetResponse: ResponseFactory<ProductGetBodies> = responseFactory(contract, "productGet");

/** The bodies that `upsertProduct` may respond with, by status. */
type UpsertProductBodies = Record<200, Product>;

/** Creates a request handler for `upsertProduct`, `PUT /product/{id}`. */
export const upsertProductHandler: HandlerFactory<UpsertProductBodies> = handlerFactory(contract, "upsertProduct");

/** Creates a response body of `upsertProduct`, by status. */
export const makeUpsertProductResponse: ResponseFactory<UpsertProductBodies> = responseFactory(contract, "upsertProduct");

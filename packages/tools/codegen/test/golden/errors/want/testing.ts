// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import type { FailureStatus, SuccessStatus } from "@org/client-runtime";
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
import type { GetAllOrNothingErrorDefault, GetAllOrNothingResponse2XX } from "./operations.ts";
import type { ErrorsError } from "./schemas.ts";

const contract: ContractSource = contractFrom(
  "{\"servers\":[{\"url\":\"https://api.acme.example\"},{\"url\":\"http://localhost:8080\"}],\"operations\":{\"getAllOrNothing\":{\"method\":\"GET\",\"path\":\"/all-or-nothing\",\"responses\":{\"2XX\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"object\",\"properties\":{\"ok\":{\"type\":\"boolean\",\"const\":true}}}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"object\",\"required\":[\"code\"],\"properties\":{\"code\":{\"type\":\"integer\"}}}}],\"headers\":{}}}},\"deletePostOddNamesByAB\":{\"method\":\"POST\",\"path\":\"/odd-names/{a-b}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}},\"404\":{\"contents\":[],\"headers\":{}},\"4XX\":{\"contents\":[{\"type\":\"application/problem+json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/problem+json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}}},\"components\":{\"schemas\":{\"Error\":{\"type\":\"object\",\"properties\":{\"\":{\"type\":\"integer\"},\"__proto__\":{\"type\":\"string\"},\"causes\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/Error\"},{\"type\":\"null\"}]}},\"class\":{\"type\":[\"boolean\",\"null\"]},\"quote\\\"d\":{\"type\":\"string\"},\"secret\":{\"type\":\"string\",\"writeOnly\":true}},\"additionalProperties\":{\"type\":\"string\"}}}}}",
);

/** Request handlers for every operation of Acme Errors, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `getAllOrNothing` may respond with, by status. */
type GetAllOrNothingBodies =
  & Record<SuccessStatus, GetAllOrNothingResponse2XX> & Record<FailureStatus, GetAllOrNothingErrorDefault>;

/** Creates a request handler for `getAllOrNothing`, `GET /all-or-nothing`. */
export const getAllOrNothingHandler: HandlerFactory<GetAllOrNothingBodies> = handlerFactory(contract, "getAllOrNothing");

/** Creates a response body of `getAllOrNothing`, by status. */
export const makeGetAllOrNothingResponse: ResponseFactory<GetAllOrNothingBodies> = responseFactory(contract, "getAllOrNothing");

/** The bodies that `deletePostOddNamesByAB` may respond with, by status. */
type DeletePostOddNamesByABBodies =
  & Record<204, undefined> & Record<404, unknown> & Record<Exclude<FailureStatus, 404>, ErrorsError>;

/** Creates a request handler for `deletePostOddNamesByAB`, `POST /odd-names/{a-b}`. */
export const deletePostOddNamesByABHandler: HandlerFactory<DeletePostOddNamesByABBodies> = handlerFactory(contract, "deletePostOddNamesByAB");

/** Creates a response body of `deletePostOddNamesByAB`, by status. */
export const makeDeletePostOddNamesByABResponse: ResponseFactory<DeletePostOddNamesByABBodies> = responseFactory(contract, "deletePostOddNamesByAB");

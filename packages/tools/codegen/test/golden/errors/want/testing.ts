// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

import {
  type ContractSource,
  contractFrom,
  createHandlers,
  type HandlerFactory,
  handlerFactory,
  type HandlersOptions,
  type HttpHandler,
  type ResponseFactory,
  responseFactory,
} from "@org/test-doubles";
import type {
  GetAllOrNothingErrorDefault,
  GetAllOrNothingResponse2XX,
} from "./operations.ts";
import type {
  ErrorsError,
} from "./schemas.ts";

type OtherFailureStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherFailureStatus_404 = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431 | 440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599;
type OtherSuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

const contract: ContractSource = contractFrom(
  "{\"servers\":[{\"url\":\"https://api.acme.example\"},{\"url\":\"http://localhost:8080\"}],\"operations\":{\"getAllOrNothing\":{\"method\":\"GET\",\"path\":\"/all-or-nothing\",\"responses\":{\"2XX\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"object\",\"properties\":{\"ok\":{\"type\":\"boolean\",\"const\":true}}}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/json\",\"kind\":\"json\",\"schema\":{\"type\":\"object\",\"required\":[\"code\"],\"properties\":{\"code\":{\"type\":\"integer\"}}}}],\"headers\":{}}}},\"deletePostOddNamesByAB\":{\"method\":\"POST\",\"path\":\"/odd-names/{a-b}\",\"responses\":{\"204\":{\"contents\":[],\"headers\":{}},\"404\":{\"contents\":[],\"headers\":{}},\"4XX\":{\"contents\":[{\"type\":\"application/problem+json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}},\"default\":{\"contents\":[{\"type\":\"application/problem+json\",\"kind\":\"json\",\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}],\"headers\":{}}}}},\"components\":{\"schemas\":{\"Error\":{\"type\":\"object\",\"properties\":{\"\":{\"type\":\"integer\"},\"__proto__\":{\"type\":\"string\"},\"causes\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/Error\"},{\"type\":\"null\"}]}},\"class\":{\"type\":[\"boolean\",\"null\"]},\"quote\\\"d\":{\"type\":\"string\"},\"secret\":{\"type\":\"string\",\"writeOnly\":true}},\"additionalProperties\":{\"type\":\"string\"}}}}}",
);

/** Request handlers for every operation of Acme Errors, each with its first documented success. */
export function handlers(options?: HandlersOptions): HttpHandler[] {
  return createHandlers(contract, options);
}

/** The bodies that `getAllOrNothing` may respond with, by status. */
type GetAllOrNothingBodies = Record<OtherSuccessStatus, GetAllOrNothingResponse2XX> & Record<OtherFailureStatus, GetAllOrNothingErrorDefault>;

/** Creates a request handler for `getAllOrNothing`, `GET /all-or-nothing`. */
export const getAllOrNothingHandler: HandlerFactory<GetAllOrNothingBodies> = handlerFactory(contract, "getAllOrNothing");

/** Creates a response body of `getAllOrNothing`, by status. */
export const makeGetAllOrNothingResponse: ResponseFactory<GetAllOrNothingBodies> = responseFactory(contract, "getAllOrNothing");

/** The bodies that `deletePostOddNamesByAB` may respond with, by status. */
type DeletePostOddNamesByABBodies = Record<204, undefined> & Record<404, unknown> & Record<OtherFailureStatus_404, ErrorsError>;

/** Creates a request handler for `deletePostOddNamesByAB`, `POST /odd-names/{a-b}`. */
export const deletePostOddNamesByABHandler: HandlerFactory<DeletePostOddNamesByABBodies> = handlerFactory(contract, "deletePostOddNamesByAB");

/** Creates a response body of `deletePostOddNamesByAB`, by status. */
export const makeDeletePostOddNamesByABResponse: ResponseFactory<DeletePostOddNamesByABBodies> = responseFactory(contract, "deletePostOddNamesByAB");

// What the generated entries for tests are made of.
export type { HttpHandler } from "msw";
export { responseFactory } from "./create-factory.ts";
export { createHandlers, handlerFactory } from "./create-handlers.ts";
export type {
  HandlerFactory,
  HandlersOptions,
  Overrides,
  ResponseFactory,
  ResponseFunction,
  ResponseOptions,
} from "./factory-types.ts";
export { type ContractSource, contractFrom } from "./open-contract.ts";
export type { SampleChoice } from "./sample-body.ts";

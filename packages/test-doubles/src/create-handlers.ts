import { HttpHandler } from "msw";
import { chooseResponse, firstSuccess } from "./choose-response.ts";
import type {
  HandlerFactory,
  HandlersOptions,
  ResponseFunction,
  ResponseOptions,
} from "./factory-types.ts";
import { matchRequest } from "./match-request.ts";
import {
  type ContractSource,
  type OpenContract,
  type OpenOperation,
  operationOf,
} from "./open-contract.ts";
import { type GivenResponse, writeResponse } from "./write-response.ts";

/** Returns the factory of one operation's handlers, by the name of the operation's function. */
export function handlerFactory<Bodies>(
  source: ContractSource,
  name: string,
): HandlerFactory<Bodies> {
  return (response, options) => {
    const contract = source();
    return createHandler(contract, operationOf(contract, name), response, options);
  };
}

/** A handler for every operation with its first documented success, the most concrete path first. */
export function createHandlers(source: ContractSource, options?: HandlersOptions): HttpHandler[] {
  const contract = source();
  return [...contract.operations.values()]
    .sort((a, b) => compareTexts(a.template.rank, b.template.rank))
    .map((operation) => createHandler(contract, operation, undefined, options));
}

/** By code units: the same everywhere, whatever the locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function createHandler(
  contract: OpenContract,
  operation: OpenOperation,
  response: PropertyKey | ResponseFunction | undefined,
  options: ResponseOptions<unknown> = {},
): HttpHandler {
  const { baseUrl, once, ...given } = options;
  const match = matchRequest(contract, operation, baseUrl);
  const respond =
    typeof response === "function" ? response : respondWith(contract, operation, response, given);
  const handler = new HttpHandler(
    operation.method,
    ({ request }) => match(new URL(request.url)) !== undefined,
    ({ request }) => respond({ request, params: match(new URL(request.url)) ?? {} }),
    once === undefined ? {} : { once },
  );
  // MSW's own listings show this; for a predicate they would only say that there is one.
  handler.info.header = `${operation.method} ${operation.path}`;
  return handler;
}

function respondWith(
  contract: OpenContract,
  operation: OpenOperation,
  status: PropertyKey | undefined,
  given: GivenResponse,
): ResponseFunction {
  const chosen =
    status === undefined
      ? firstSuccess(operation)
      : { status: Number(status), response: chooseResponse(operation, Number(status)) };
  return ({ request }) =>
    writeResponse(request, chosen.status, chosen.response, contract.components, given);
}

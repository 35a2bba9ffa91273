import { HttpHandler } from "msw";
import { chooseResponse, firstSuccess } from "./choose-response.ts";
import type {
  AnswerFunction,
  AnswerOptions,
  HandlerFactory,
  HandlersOptions,
} from "./factory-types.ts";
import { matchRequest } from "./match-request.ts";
import {
  type ContractSource,
  type OpenContract,
  type OpenOperation,
  operationOf,
} from "./open-contract.ts";
import { type GivenAnswer, writeAnswer } from "./write-response.ts";

/** Makes the handlers of one operation, by the name of its function. */
export function handlerFactory<Bodies>(
  source: ContractSource,
  name: string,
): HandlerFactory<Bodies> {
  return (answer, options) => {
    const contract = source();
    return createHandler(contract, operationOf(contract, name), answer, options);
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
  answer: PropertyKey | AnswerFunction | undefined,
  options: AnswerOptions<unknown> = {},
): HttpHandler {
  const { baseUrl, once, ...given } = options;
  const match = matchRequest(contract, operation, baseUrl);
  const respond =
    typeof answer === "function" ? answer : answerWith(contract, operation, answer, given);
  const handler = new HttpHandler(
    operation.method,
    ({ request }) => match(new URL(request.url)) !== undefined,
    ({ request }) => respond({ request, params: match(new URL(request.url)) ?? {} }),
    once === undefined ? {} : { once },
  );
  // What MSW's own listings say; of a predicate they would only say that there is one.
  handler.info.header = `${operation.method} ${operation.path}`;
  return handler;
}

function answerWith(
  contract: OpenContract,
  operation: OpenOperation,
  status: PropertyKey | undefined,
  given: GivenAnswer,
): AnswerFunction {
  const chosen =
    status === undefined
      ? firstSuccess(operation)
      : { status: Number(status), response: chooseResponse(operation, Number(status)) };
  return ({ request }) =>
    writeAnswer(request, chosen.status, chosen.response, contract.components, given);
}

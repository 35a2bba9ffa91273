import type { OperationContract, ResponseContract } from "./vendor-contract.ts";

const NOTHING: ResponseContract = { contents: [], headers: {} };

/** A documented response, and the status to send it with. */
export interface ChosenResponse {
  readonly status: number;
  readonly response: ResponseContract;
}

/**
 * The response that is documented for a status: under its code, else its range, else `default`
 * (OpenAPI 3.1 section 4.8.16); an empty one if the contract has none of them.
 */
export function chooseResponse({ responses }: OperationContract, status: number): ResponseContract {
  const range = new RegExp(`^${Math.floor(status / 100)}XX$`, "i");
  const keys = Object.keys(responses);
  const key =
    keys.find((one) => one === String(status)) ??
    keys.find((one) => range.test(one)) ??
    keys.find((one) => one === "default");
  return (key === undefined ? undefined : responses[key]) ?? NOTHING;
}

/**
 * The first success that an operation documents, by code. If there is none, `default` counts as
 * one: many documents describe their only response there.
 */
export function firstSuccess(operation: OperationContract): ChosenResponse {
  const [code] = Object.keys(operation.responses)
    .filter((key) => /^2\d\d$/.test(key))
    .sort();
  const status = Number(code ?? 200);
  return { status, response: chooseResponse(operation, status) };
}
